import { useRef, useState } from 'preact/hooks';
import type { Candidate, Identity, TabView } from '../../messages';
import { Button, Notice, Tick } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { EvidenceList } from '../frame/Header';
import { useKeys } from '../frame/keys';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { Dotted, TierMark } from '../marks/marks';
import { useAsk } from '../panel';
import { under } from '../words';
import { ClientSearch } from './ClientSearch';
import { SeenFigures } from './SeenFigures';
import { Name, plainName } from '../Name';

interface AmbiguousClientProps {
  view: TabView;
  identity: Extract<Identity, { state: 'ambiguous' }>;
}

/** Several clients fit: nothing is attributed until one is chosen. */
export function AmbiguousClient({ view, identity }: AmbiguousClientProps) {
  const ask = useAsk();
  const [chosen, setChosen] = useState(0);
  const [remember, setRemember] = useState(true);
  const [other, setOther] = useState<Candidate['client'] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { candidates } = identity;
  const shown = plainName(identity.shown);
  const client = other ?? candidates[chosen]?.client ?? null;
  const settle = () => client && void ask('site.settle', { clientId: client.id, remember });
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
            <b>
              {candidates.length > 0
                ? t('ambiguous_title', { shown, count: candidates.length })
                : t('ambiguous_none', { shown })}
            </b>
            {t('ambiguous_locked', { count: waiting })}
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
        {!several && (
          <section class="sec" aria-label={t('remember_label')}>
            <Tick checked={remember} onChange={setRemember}>
              {t('remember', { shown })}
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
          {t('settle')}
        </Button>
      </Bar>
    </>
  );
}

interface ClientChoiceProps {
  candidate: Candidate;
  checked: boolean;
  onChoose: () => void;
  onMove: (step: number) => void;
  onSettle: () => void;
}

function ClientChoice({ candidate, checked, onChoose, onMove, onSettle }: ClientChoiceProps) {
  const { client, tier, evidence } = candidate;
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) onMove(step);
    else if (event.key === 'Enter') onSettle();
    else return;
    event.preventDefault();
  }
  return (
    <button
      type="button"
      role="radio"
      class="client"
      aria-checked={checked}
      tabIndex={checked ? 0 : -1}
      onClick={onChoose}
      onKeyDown={press}
    >
      <span class="disc" />
      <span>
        <b>
          <Name text={client.name} />
        </b>
        <span class="meta block-line">
          <Dotted
            items={[
              client.code && plainName(client.code),
              client.taxpayerType && t(`taxpayer_${under(client.taxpayerType)}`),
              client.industry,
            ]}
          />
        </span>
        <EvidenceList evidence={evidence} />
      </span>
      <TierMark tier={tier.tier} />
    </button>
  );
}
