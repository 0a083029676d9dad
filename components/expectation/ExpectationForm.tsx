import type { Deviation, ExpectationContent } from '../../rules/verdict';
import type { Expectation } from '../../storage/records';
import { Button, IconButton, Pick, Segmented } from '../controls/controls';
import { DayField, TextArea } from '../controls/fields';
import { dayOf } from '../format';
import { Bar } from '../frame/Bar';
import { TabPanel } from '../frame/Panel';
import { useKept } from '../frame/useKept';
import { t } from '../i18n';
import { useAsk, usePanel } from '../panel';

const contents: ExpectationContent[] = ['scope', 'quality', 'response', 'attitude', 'brand', 'government'];
const deviations: Deviation[] = ['low', 'fit', 'high'];
const sources: Expectation['source'][] = [
  'interview',
  'survey',
  'record',
  'complaint',
  'need',
  'past',
  'promise',
];

/** Where it is kept while it is half written: one slot a content. */
export const EXPECTATION_SLOT = 'expectation:';

type Written = Pick<Expectation, 'content' | 'words' | 'meaning' | 'source'> & {
  deviation: Deviation | null;
  date: string | null;
};

interface ExpectationFormProps {
  clientId: string;
  content: ExpectationContent;
  /** Closes the form; what was not saved nor cancelled is found in it again. */
  onDone: () => void;
}

/** What the client said, what it means, and which way it lies. */
export function ExpectationForm({ clientId, content: first, onDone }: ExpectationFormProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const kept = useKept<Written>(clientId, `${EXPECTATION_SLOT}${first}`, {
    content: first,
    deviation: null,
    words: '',
    meaning: '',
    source: 'interview',
    date: dayOf(now()),
  });
  const { content, deviation, words, meaning, source, date } = kept.value;
  const set = (change: Partial<Written>) => kept.set((was) => ({ ...was, ...change }));
  const missing = !words.trim()
    ? t('needs_words')
    : !deviation
      ? t('needs_deviation')
      : !date
        ? t('needs_day')
        : null;
  function leave() {
    kept.forget();
    onDone();
  }
  async function save() {
    if (!deviation || !date || missing) return;
    const value = {
      clientId,
      content,
      deviation,
      words: words.trim(),
      meaning: meaning.trim(),
      source,
      date,
    };
    if (await ask('expectation.add', { value })) leave();
  }
  return (
    <>
      <TabPanel tab="expectations">
        <div class="sec lead">
          <div class="lead-head">
            <IconButton icon="back" name={t('back_to_list')} onClick={onDone} />
            <h2>{t('record_words')}</h2>
          </div>
        </div>
        <section class="sec" aria-label={t('record_words')}>
          <dl class="form">
            <dt class="with-control">{t('exp_content')}</dt>
            <dd>
              <Pick
                name={t('exp_content')}
                value={content}
                options={contents.map((value) => ({ value, label: t(`content_${value}`) }))}
                onChange={(next) => set({ content: next })}
              />
            </dd>
            <dt class="with-control">{t('exp_words')}</dt>
            <dd>
              <TextArea
                name={t('exp_words')}
                value={words}
                placeholder={t('note_words_hint')}
                onInput={(next) => set({ words: next })}
              />
            </dd>
            <dt class="with-control">{t('exp_meaning')}</dt>
            <dd>
              <TextArea
                name={t('exp_meaning')}
                value={meaning}
                placeholder={t('exp_meaning_hint')}
                onInput={(next) => set({ meaning: next })}
              />
            </dd>
            <dt class="with-control">{t('exp_deviation')}</dt>
            <dd>
              <Segmented
                name={t('exp_deviation')}
                value={deviation}
                options={deviations.map((value) => ({ value, label: t(`deviation_${value}`) }))}
                onChange={(next) => set({ deviation: next })}
              />
              <p class="meta">{t('exp_deviation_hint')}</p>
            </dd>
            <dt class="with-control">{t('exp_source')}</dt>
            <dd class="talk">
              <Pick
                name={t('exp_source')}
                value={source}
                options={sources.map((value) => ({ value, label: t(`source_${value}`) }))}
                onChange={(next) => set({ source: next })}
              />
              <DayField
                name={t('exp_date')}
                value={date}
                past
                onChange={(next) => set({ date: next })}
                placeholder={t('day_placeholder')}
              />
            </dd>
          </dl>
        </section>
      </TabPanel>
      <Bar state={missing ?? ''}>
        <Button onClick={leave}>{t('cancel')}</Button>
        <Button main disabled={missing !== null} onClick={() => void save()}>
          {t('keep')}
        </Button>
      </Bar>
    </>
  );
}
