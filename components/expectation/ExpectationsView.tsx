import { useRef, useState } from 'preact/hooks';
import type { ExpectationView } from '../../messages';
import { Button, IconButton, LinkButton, Quoted } from '../controls/controls';
import { shortDay } from '../format';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { useRowKeys } from '../frame/useRowKeys';
import { TabPanel } from '../frame/Panel';
import type { ViewProps } from '../frame/place';
import { useDrafts } from '../frame/useKept';
import { t } from '../i18n';
import { DeviationMark, Dotted } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Deviation, ExpectationContent } from '../../rules/verdict';
import { EXPECTATION_SLOT, ExpectationForm } from './ExpectationForm';
import { PromiseLine } from './PromiseLine';
import { Trend } from './Trend';

/** What the client expects on the six contents, beside what the firm promises. */
export function ExpectationsView(props: ViewProps) {
  const { view, client } = props;
  const drafts = useDrafts();
  const [adding, setAdding] = useState<ExpectationContent | null>(() =>
    begun(drafts?.slots(client.id) ?? []),
  );
  const ordered = [...view.expectations].sort((a, b) => rank(a) - rank(b));
  const first = view.topGap ?? ordered.find((one) => !one.current)?.content ?? ordered[0]?.content ?? 'scope';
  const count = (deviation: Deviation) =>
    view.expectations.filter((one) => one.current?.deviation === deviation).length;
  const list = useRef<HTMLDivElement>(null);
  const { selected, select, keys } = useRowKeys(list, '.exp', ordered.length);
  const chosen = ordered[selected];
  useKeys(
    adding
      ? { escape: () => setAdding(null) }
      : { ...keys, enter: () => chosen && setAdding(chosen.content) },
  );
  if (adding)
    return (
      <ExpectationForm key={adding} clientId={client.id} content={adding} onDone={() => setAdding(null)} />
    );
  return (
    <>
      <TabPanel tab="expectations">
        <div class="list-head">
          <h2>{t('expectations_title')}</h2>
          <span class="end">
            <Dotted
              items={[
                t('count_high', { count: count('high') }),
                t('count_low', { count: count('low') }),
                t('count_fit', { count: count('fit') }),
              ]}
            />
          </span>
        </div>
        <div ref={list}>
          {ordered.map((one, index) => (
            <Content
              key={one.content}
              one={one}
              clientId={client.id}
              selected={index === selected}
              onFocus={() => select(index)}
              onAdd={() => setAdding(one.content)}
            />
          ))}
        </div>
        <Trend expectations={ordered} />
      </TabPanel>
      <Bar state={t('talk_next', { content: t(`content_${first}`) })}>
        <Button main onClick={() => setAdding(first)}>
          {t('record_words')}
        </Button>
      </Bar>
    </>
  );
}

/** The content that was being written about when the view went away. */
function begun(slots: readonly string[]): ExpectationContent | null {
  const slot = slots.findLast((one) => one.startsWith(EXPECTATION_SLOT));
  return (slot?.slice(EXPECTATION_SLOT.length) as ExpectationContent | undefined) ?? null;
}

/** Gaps first, then what fits, then what nobody has asked about. */
function rank(one: ExpectationView): number {
  if (!one.current) return 2;
  return one.current.deviation === 'fit' ? 1 : 0;
}

interface ContentProps {
  one: ExpectationView;
  clientId: string;
  selected: boolean;
  onFocus: () => void;
  onAdd: () => void;
}

function Content({ one, clientId, selected, onFocus, onAdd }: ContentProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const { current, content } = one;
  const [gone, setGone] = useState<string | null>(null);
  async function remove(id: string) {
    const done = await ask('expectation.delete', { id });
    if (done) setGone(id);
  }
  return (
    <section
      class="exp"
      aria-label={t(`content_${content}`)}
      aria-current={selected ? 'true' : undefined}
      tabIndex={-1}
      onFocusIn={onFocus}
    >
      <div class="exp-head">
        <h3>{t(`content_${content}`)}</h3>
        <DeviationMark deviation={current?.deviation ?? null} />
        <span class="end meta">
          {current && `${shortDay(current.date, now())} ${t(`source_${current.source}`)}`}
        </span>
        <span class="exp-tools">
          <IconButton
            icon="plus"
            name={t('record_about', { content: t(`content_${content}`) })}
            onClick={onAdd}
          />
          {current && <IconButton icon="bin" name={t('delete')} onClick={() => void remove(current.id)} />}
        </span>
      </div>
      {gone && (
        <p class="gone" role="status">
          {t('expectation_deleted')}{' '}
          <LinkButton
            onClick={() => {
              void ask('expectation.restore', { id: gone });
              setGone(null);
            }}
          >
            {t('undo')}
          </LinkButton>
        </p>
      )}
      <dl class="exp-lines">
        {current && (
          <>
            <dt>{t('exp_words')}</dt>
            <dd>
              <Quoted text={current.words} />
            </dd>
          </>
        )}
        {current?.meaning && (
          <>
            <dt>{t('exp_meaning')}</dt>
            <dd>{current.meaning}</dd>
          </>
        )}
        <dt>{t('side_ours')}</dt>
        <dd>
          <PromiseLine promise={one.promise} clientId={clientId} content={content} />
        </dd>
      </dl>
    </section>
  );
}
