import type { ComponentChildren } from 'preact';
import type { Tier } from '../../../rules/verdict';
import type { Note } from '../../../storage/records';
import { Button } from '../../controls/controls';
import { amount, due, longDay, period, when } from '../../format';
import { rowWords } from '../../../words/rows';
import { t } from '../../i18n';
import { Dotted, SeverityMark, TierMark } from '../../marks/marks';
import { useAsk, usePanel } from '../../panel';
import { hrefOf } from '../route';
import { useUndo } from '../undo';
import type { NoteRow } from './NoteList';
import { Name, plainName } from '../../Name';

interface NoteReadingProps {
  row: NoteRow;
  tier: Tier | null;
  reload: () => Promise<void>;
  leave: () => void;
}

/** One note in full, as it was written. */
export function NoteReading({ row: { note, client }, tier, reload, leave }: NoteReadingProps) {
  const ask = useAsk();
  const offer = useUndo();
  const { now } = usePanel();

  async function pin() {
    if (await ask('note.pin', { id: note.id, pinned: !note.pinned })) await reload();
  }
  async function remove() {
    const { id } = note;
    if (!(await ask('note.delete', { id }))) return;
    leave();
    await reload();
    offer({
      text: t('wb_note_deleted', { day: longDay(note.at.slice(0, 10), now()) }),
      undo: async () => {
        if (await ask('note.restore', { id })) await reload();
      },
    });
  }
  return (
    <article class="wb-pane wb-reading" aria-label={client ? plainName(client.name) : t('wb_client_unknown')}>
      <header>
        <h2>
          {client ? (
            <a href={hrefOf({ page: 'client', id: client.id })}>
              <Name text={client.name} />
            </a>
          ) : (
            t('wb_client_unknown')
          )}
          <TierMark tier={tier} />
        </h2>
        <div class="wb-end">
          <Button small icon="pin" onClick={() => void pin()}>
            {t(note.pinned ? 'wb_unpin' : 'wb_pin')}
          </Button>
          <Button small icon="bin" onClick={() => void remove()}>
            {t('wb_delete')}
          </Button>
        </div>
        <p class="meta">
          <Dotted
            items={[
              when(Date.parse(note.at), now()),
              t(`channel_${note.channel}`),
              note.person,
              note.updatedBy && t('wb_written_by', { name: note.updatedBy }),
              note.draft && t('wb_draft'),
              note.sensitive && t('wb_sensitive'),
            ]}
          />
        </p>
      </header>
      <About note={note} />
      <Part title={t('wb_client_said')} shown={note.words !== ''}>
        <p class="wb-text">{t('quoted', { text: note.words })}</p>
      </Part>
      <Part title={t('wb_emotion')} shown={note.emotion !== null}>
        {note.emotion && <p>{t(`emotion_${note.emotion}`)}</p>}
      </Part>
      <Part title={t('outcome')} shown={Boolean(note.outcome)}>
        {note.outcome && <p>{t(`outcome_${note.outcome}`)}</p>}
      </Part>
      <Part title={t('wb_own_remark')} shown={note.body !== ''}>
        <p class="wb-text">{note.body}</p>
      </Part>
      <Script note={note} />
      <FollowUp note={note} />
    </article>
  );
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ComponentChildren }) {
  if (!shown) return null;
  return (
    <section class="wb-part">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function About({ note }: { note: Note }) {
  return (
    <Part title={t('wb_about')} shown={note.ruleTitle !== null || note.period !== null}>
      <p class="wb-about">
        {note.severity && <SeverityMark severity={note.severity} />}
        <span>
          <Dotted items={[note.ruleTitle, note.period && period(note.period)]} />
        </span>
      </p>
      {note.figures.length > 0 && (
        <table class="wb-figures">
          <caption class="aloud">{t('wb_figures')}</caption>
          <tbody>
            {note.figures.map((figure) => (
              <tr key={figure.name}>
                <th scope="row">{figure.label}</th>
                <td class="right num">{amount(figure.value, figure.unit)}</td>
                <td class="meta">
                  {figure.source && <Dotted items={[figure.source.title, rowWords(figure.source, t)]} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function Script({ note: { script } }: { note: Note }) {
  return (
    <Part title={t('wb_script')} shown={script !== null}>
      {script && (
        <>
          <p class="meta">
            <Dotted items={[`${script.title} ${script.version}`, script.edited && t('wb_script_edited')]} />
          </p>
          <p class="wb-text wb-script">{script.text}</p>
        </>
      )}
    </Part>
  );
}

function FollowUp({ note: { followUp } }: { note: Note }) {
  const { now } = usePanel();
  const near = followUp ? due(followUp, now()) : null;
  return (
    <Part title={t('wb_follow_up')} shown={followUp !== null}>
      {followUp && near && (
        <p class="num">
          {longDay(followUp, now())} {near.tone !== 'plain' && <span class={near.tone}>{near.text}</span>}
        </p>
      )}
    </Part>
  );
}
