import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteDraft } from '../../messages';
import { Button, IconButton, Notice, Pick, Section, Tick } from '../controls/controls';
import { DayField, MomentField, TextArea, TextField } from '../controls/fields';
import { amount, clock, period } from '../format';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { TabPanel } from '../frame/Panel';
import { caseOf, noteSlot } from '../frame/place';
import type { OpenNote, ViewProps } from '../frame/place';
import { useKept } from '../frame/useKept';
import { t } from '../i18n';
import { Dotted, SeverityMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Channel, Emotion, TalkOutcome } from '../../rules/verdict';
import { Promises } from './Promises';
import { SameMatter } from './SameMatter';
import { Steps } from './Steps';

const channels: Channel[] = ['phone', 'wechat', 'meeting', 'letter', 'internal'];
const emotions: Emotion[] = ['calm', 'indifferent', 'dissatisfied', 'anxious', 'angry', 'hurt', 'puzzled'];
const outcomes: TalkOutcome[] = ['agreed', 'objected'];
/** Quiet time before a draft is kept, ms. */
const SAVE_AFTER = 800;

/** A note being written. What came with it, figures and script, is frozen; the words are the client's own. */
export function NoteForm(props: ViewProps & { open: OpenNote }) {
  const { view, go, open } = props;
  const ask = useAsk();
  const { now } = usePanel();
  const kept = useKept<OpenNote>(open.note.clientId, noteSlot(open.note), plain(open), (one) =>
    isOfSameVersion(one.note, open.note),
  );
  const { note, commitments: promises } = kept.value;
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const set = (change: Partial<NoteDraft>) =>
    kept.set((was) => ({ ...was, note: { ...was.note, ...change } }));

  const isDraft = note.draft === true && note.id !== undefined;
  const latest = useRef({ note, promises });
  latest.current = { note, promises };
  const pending = useRef(0);
  async function keepDraft() {
    clearTimeout(pending.current);
    pending.current = 0;
    const done = await ask('note.save', {
      note: latest.current.note,
      commitments: latest.current.promises.filter((one) => one.id),
    });
    if (done) setSavedAt(now());
  }
  const keeper = useRef(keepDraft);
  keeper.current = keepDraft;
  useEffect(() => {
    if (!isDraft || !kept.touched) return;
    clearTimeout(pending.current);
    pending.current = Number(setTimeout(() => void keeper.current(), SAVE_AFTER));
  }, [note, promises]);
  useEffect(
    () => () => {
      if (pending.current) void keeper.current();
    },
    [],
  );

  const needsFollowUp = note.script !== null && note.script !== undefined && !note.followUp;
  const empty = !note.words?.trim() && !note.body?.trim() && !note.script;
  const blocked = needsFollowUp ? t('note_needs_follow_up') : empty ? t('note_needs_words') : null;
  async function save() {
    if (blocked) return;
    clearTimeout(pending.current);
    pending.current = 0;
    const commitments = promises.filter((one) => one.text.trim() !== '');
    const saved = await ask('note.save', { note: { ...note, draft: false }, commitments });
    if (saved) leave();
  }
  async function discard() {
    clearTimeout(pending.current);
    pending.current = 0;
    if (isDraft && note.id) await ask('note.delete', { id: note.id });
    leave();
  }
  function leave() {
    kept.forget();
    go({ tab: 'notes', note: null });
  }
  useKeys({ escape: () => go({ note: null }), 'ctrl+enter': () => void save() });

  const found = note.rule ? caseOf(view, note.rule) : null;
  const { me } = view.settings;
  // Saving signs it anew; who wrote it before is said.
  const by = note.updatedBy && note.updatedBy !== me?.name ? note.updatedBy : null;
  const state =
    blocked ??
    (savedAt ? t('draft_saved', { time: clock(savedAt) }) : isDraft && !open.copied ? t('draft_kept') : '');
  return (
    <>
      <TabPanel tab="notes">
        <div class="sec lead">
          {open.copied ? (
            <Notice icon="check" tone="ok">
              <b>{t('copied_title')}</b>
              {t(note.channel === 'phone' || note.channel === 'meeting' ? 'copied_way_talk' : 'copied_way')}
            </Notice>
          ) : (
            <div class="lead-head">
              <IconButton icon="back" name={t('back_to_notes')} onClick={() => go({ note: null })} />
              <h2>{t(note.id ? 'note_edit' : 'note_new')}</h2>
            </div>
          )}
          {note.rule && note.period && note.period === view.period.viewed && (
            <Steps
              stage={found?.stage ?? 'found'}
              onChange={(stage) =>
                void ask('case.patch', {
                  clientId: note.clientId,
                  period: note.period ?? '',
                  rule: note.rule ?? '',
                  patch: { stage },
                })
              }
            />
          )}
        </div>
        <section class="sec" aria-label={t('note_label')}>
          <dl class="form">
            {note.ruleTitle && (
              <Line label={t('note_matter')}>
                <span class="paired">
                  {note.severity && <SeverityMark severity={note.severity} />} {note.ruleTitle}
                </span>{' '}
                <span class="meta">{note.period && period(note.period)}</span>
              </Line>
            )}
            {note.figures && note.figures.length > 0 && (
              <Line label={t('note_figures')}>
                <Dotted
                  items={note.figures.map(
                    (figure) => `${figure.label}\u00a0${amount(figure.value, figure.unit)}`,
                  )}
                />
                <div class="meta">{t('note_frozen')}</div>
              </Line>
            )}
            {note.script && (
              <Line label={t('note_script')}>
                {note.script.title}{' '}
                <span class="meta">
                  <Dotted items={[`v${note.script.version}`, note.script.edited && t('script_edited')]} />
                </span>
                <details>
                  <summary class="meta">{t('note_script_text')}</summary>
                  <p class="told">{note.script.text}</p>
                </details>
              </Line>
            )}
            <Line label={t('note_when')} control>
              <div class="talk">
                <MomentField
                  name={t('note_when')}
                  value={note.at ?? new Date(now()).toISOString()}
                  onChange={(at) => set({ at })}
                />
                <Pick
                  name={t('channel')}
                  value={note.channel ?? 'phone'}
                  options={channels.map((value) => ({ value, label: t(`channel_${value}`) }))}
                  onChange={(channel) => set({ channel })}
                />
                <TextField
                  name={t('note_person')}
                  value={note.person ?? ''}
                  placeholder={t('note_person')}
                  onInput={(person) => set({ person })}
                />
              </div>
            </Line>
            <Line label={t('note_words')} control>
              <TextArea
                name={t('note_words')}
                value={note.words ?? ''}
                placeholder={t('note_words_hint')}
                onInput={(words) => set({ words })}
              />
            </Line>
            <Line label={t('note_body')} control>
              <TextArea
                name={t('note_body')}
                value={note.body ?? ''}
                placeholder={t('note_body_hint')}
                onInput={(body) => set({ body })}
              />
            </Line>
            <Line label={t('emotion')} control>
              <Pick
                name={t('emotion')}
                value={note.emotion ?? ''}
                options={[
                  { value: '', label: t('emotion_unsaid') },
                  ...emotions.map((value) => ({ value, label: t(`emotion_${value}`) })),
                ]}
                onChange={(emotion) => set({ emotion: emotion === '' ? null : emotion })}
              />
            </Line>
            {note.rule && (
              <Line label={t('outcome')} control>
                <Pick
                  name={t('outcome')}
                  value={note.outcome ?? ''}
                  options={[
                    { value: '', label: t('outcome_unsaid') },
                    ...outcomes.map((value) => ({ value, label: t(`outcome_${value}`) })),
                  ]}
                  onChange={(outcome) => set({ outcome: outcome === '' ? null : outcome })}
                />
              </Line>
            )}
          </dl>
        </section>
        <Section
          title={t('promises_title')}
          remark={open.copied && promises.length > 0 ? t('promises_read', { count: promises.length }) : null}
        >
          <Promises
            promises={promises}
            onChange={(commitments) => kept.set((was) => ({ ...was, commitments }))}
          />
        </Section>
        <section class="sec" aria-label={t('note_follow_up')}>
          <dl class="form">
            <Line label={t('note_follow_up')} control>
              <div class="talk">
                <DayField
                  name={t('note_follow_up')}
                  value={note.followUp ?? null}
                  placeholder={t('day_placeholder')}
                  required={Boolean(note.script)}
                  onChange={(followUp) => set({ followUp })}
                />
                <span class="meta aside">{t(note.script ? 'follow_up_must' : 'follow_up_may')}</span>
              </div>
            </Line>
            <Line label={t('note_sensitive')}>
              <Tick checked={note.sensitive ?? false} onChange={(sensitive) => set({ sensitive })}>
                {t('sensitive_hint')}
              </Tick>
            </Line>
            {me && (
              <Line label={t('note_signed')}>
                <Dotted
                  items={[
                    me.name,
                    me.firm,
                    by && <span class="meta">{t('wb_written_by', { name: by })}</span>,
                  ]}
                />
              </Line>
            )}
          </dl>
        </section>
        {note.rule && <SameMatter {...props} rule={note.rule} except={note.id ?? null} />}
      </TabPanel>
      <Bar state={state}>
        <Button onClick={() => void discard()}>{t(isDraft ? 'discard' : 'cancel')}</Button>
        <Button main disabled={blocked !== null} onClick={() => void save()}>
          {t('save_note')}
        </Button>
      </Bar>
    </>
  );
}

/** What the form changes, without the history of the promises. */
function plain({ note, commitments, copied }: OpenNote): OpenNote {
  const promises = commitments.map(({ id, side, text, due }) => ({ ...(id ? { id } : {}), side, text, due }));
  return { note, commitments: promises, copied };
}

/** A kept note that was written anew meanwhile, on another machine or page, is not gone back to. */
function isOfSameVersion(kept: NoteDraft, stored: NoteDraft): boolean {
  return stored.draft === true || kept.updatedAt === stored.updatedAt;
}

function Line({
  label,
  control = false,
  children,
}: {
  label: string;
  control?: boolean;
  children: ComponentChildren;
}) {
  return (
    <>
      <dt class={control ? 'with-control' : ''}>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
