import type { Candidate } from '../../messages';
import { EvidenceList } from '../frame/Header';
import { t } from '../i18n';
import { Dotted, TierMark } from '../marks/marks';
import { Name, plainName } from '../Name';
import { under } from '../words';

interface ClientChoiceProps {
  candidate: Candidate;
  checked: boolean;
  onChoose: () => void;
  onMove: (step: number) => void;
  onSettle: () => void;
}

/** One client that may be meant, with the evidence for and against. */
export function ClientChoice({ candidate, checked, onChoose, onMove, onSettle }: ClientChoiceProps) {
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
