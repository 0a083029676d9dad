import { useRef, useState } from 'preact/hooks';
import type { Candidate, Identity, TabView } from '../../messages';
import { Button, Notice, Tick } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { doubtOf } from '../frame/place';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { useAsk } from '../panel';
import { ClientChoice } from './ClientChoice';
import { ClientSearch } from './ClientSearch';
import { SeenFigures } from './SeenFigures';
import { plainName } from '../Name';

interface Question {
  view: TabView;
  /** The name on the page, as it stands there. */
  shown: string;
  candidates: Candidate[];
  title: string;
  /** The filled button, while the first candidate is chosen. */
  cure: string;
  /** False where the choice says nothing of what the name means. */
  lasting?: boolean;
}

/** Several clients fit: nothing is attributed until one is chosen. */
export function AmbiguousClient({
  view,
  identity,
}: {
  view: TabView;
  identity: Extract<Identity, { state: 'ambiguous' }>;
}) {
  const { candidates, shown, evidence } = identity;
  const count = candidates.length;
  const doubt = doubtOf(evidence);
  if (doubt) {
    const title = t(`figures_${doubt}_title`, { shown: plainName(shown) });
    const asked = { view, shown, candidates, title, cure: t('same_client') };
    return <WhoseBooks {...asked} lasting={false} />;
  }
  const title = t(count > 0 ? 'ambiguous_title' : 'ambiguous_none', { shown: plainName(shown), count });
  return <WhoseBooks view={view} shown={shown} candidates={candidates} title={title} cure={t('settle')} />;
}

/** The page names a client where it may mean another: it is theirs with one click, and nobody's before. */
export function LikelyClient({
  view,
  identity,
}: {
  view: TabView;
  identity: Extract<Identity, { state: 'known' }>;
}) {
  const { client, tier, evidence } = identity;
  const name = plainName(client.name);
  const found = evidence.find(({ code }) => code.startsWith('evidence_found_'))?.detail['name'];
  return (
    <WhoseBooks
      view={view}
      shown={found ?? client.name}
      candidates={[{ client, tier, evidence }]}
      title={t('likely_title', { name })}
      cure={t('same_client')}
    />
  );
}

function WhoseBooks({ view, shown, candidates, title, cure, lasting = true }: Question) {
  const ask = useAsk();
  const [chosen, setChosen] = useState(0);
  const [remember, setRemember] = useState(true);
  const [other, setOther] = useState<Candidate['client'] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const client = other ?? candidates[chosen]?.client ?? null;
  const settle = () =>
    client &&
    void ask('site.settle', {
      clientId: client.id,
      remember: remember && lasting,
      shown,
      over: view.figures,
    });
  const move = (step: number) => {
    const next = Math.min(candidates.length - 1, Math.max(0, chosen + step));
    setOther(null);
    setChosen(next);
    list.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    enter: settle,
  });
  // Two names at once are a state of this page, not another way to write one client's name.
  const several = view.problems.some(({ code }) => code === 'two-clients');
  const waiting = Object.keys(view.facts.known).length;
  return (
    <>
      <div class="body">
        <section class="sec" aria-label={t('certainty_unsure')}>
          <Notice icon="lock" tone="stop">
            <b>{title}</b>
            {waiting > 0 ? t('ambiguous_locked', { count: waiting }) : t('ambiguous_locked_none')}
          </Notice>
        </section>
        <section class="sec" aria-label={t('whose_books')}>
          <div class="sec-head">
            <h2>{t('whose_books')}</h2>
            <span class="end">{t('choose_keys')}</span>
          </div>
          <div class="clients" role="radiogroup" aria-label={t('whose_books')} ref={list}>
            {candidates.map((candidate, index) => (
              <ClientChoice
                key={candidate.client.id}
                candidate={candidate}
                checked={other === null && index === chosen}
                onChoose={() => {
                  setOther(null);
                  setChosen(index);
                }}
                onMove={move}
                onSettle={settle}
              />
            ))}
          </div>
          <ClientSearch chosen={other} onChoose={setOther} />
        </section>
        {!several && lasting && (
          <section class="sec" aria-label={t('remember_label')}>
            <Tick checked={remember} onChange={setRemember}>
              {t('remember', { shown: plainName(shown) })}
              <span class="meta remember-hint">{t('remember_hint')}</span>
            </Tick>
          </section>
        )}
        <SeenFigures view={view} />
      </div>
      <Bar
        state={
          <>
            <Icon name="lock" small /> {t('copy_is_locked')}
          </>
        }
      >
        <Button main disabled={!client} onClick={settle}>
          {other ? t('settle') : cure}
        </Button>
      </Bar>
    </>
  );
}
