import { useState } from 'preact/hooks';
import type { TierView } from '../../../messages';
import type { Tier } from '../../../rules/verdict';
import type { TierFactors } from '../../../storage/records';
import { Section, Segmented } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import { TierMark } from '../../marks/marks';
import { usePanel } from '../../panel';
import { tierReasonWords } from '../../../words/reasons';
import { Line } from '../parts';
import { NumberField } from './NumberField';
import type { Archive } from './useArchive';

const factors = [
  { key: 'annualFee', label: 'wb_fee', unit: 'wb_fee_unit', decimals: 2 },
  { key: 'years', label: 'wb_years', unit: 'wb_years_unit', decimals: 0 },
  { key: 'referrals', label: 'wb_referrals', unit: 'wb_referrals_unit', decimals: 0 },
  { key: 'arrearsMonths', label: 'wb_arrears', unit: 'wb_arrears_unit', decimals: 0 },
] as const satisfies readonly { key: keyof TierFactors; label: string; unit: string; decimals: 0 | 2 }[];

/** What the tier is made of, what comes of it, and the word of whoever knows better. */
export function TierFields({ archive, tier }: { archive: Archive; tier: TierView }) {
  const { client, edit } = archive;
  return (
    <Section
      title={t('wb_tier')}
      remark={tier.score === null ? undefined : t('wb_score_of', { score: Math.round(tier.score) })}
    >
      <Result tier={tier} />
      {factors.map(({ key, label, unit, decimals }) => (
        <Line key={key} label={t(label)}>
          <NumberField
            name={t(label)}
            value={client.tierFactors[key]}
            unit={t(unit)}
            decimals={decimals}
            onChange={(value) => edit({ tierFactors: { ...client.tierFactors, [key]: value } })}
          />
        </Line>
      ))}
      <Override archive={archive} />
    </Section>
  );
}

function Result({ tier }: { tier: TierView }) {
  return (
    <div class="wb-tier" role="status">
      {tier.tier ? <TierMark tier={tier.tier} /> : null}
      <div>
        <p>
          <b>{tier.tier ? t('wb_tier_is', { tier: tier.tier }) : t('wb_tier_unset')}</b>
          {tier.override !== null && <span class="soft"> {t('wb_tier_by_hand')}</span>}
        </p>
        {tier.override !== null && <p class="soft">{t('wb_tier_reason', { reason: tier.override })}</p>}
        {tier.reasons.length === 0 ? (
          <p class="meta">{t('wb_tier_cure')}</p>
        ) : (
          <ul class="meta">
            {tier.reasons.map((reason, index) => (
              <li key={index}>{tierReasonWords(reason, t)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const BY_SCORE = 'score';
const letters: Tier[] = ['A', 'B', 'C', 'D'];

/** A tier set by hand counts only with its reason. */
function Override({ archive }: { archive: Archive }) {
  const { now } = usePanel();
  const set = archive.client.tierOverride;
  const [choice, setChoice] = useState<Tier | null>(set?.tier ?? null);
  const [reason, setReason] = useState(set?.reason ?? '');
  const needed = choice !== null && reason.trim() === '';

  function apply(tier: Tier | null, why: string) {
    setChoice(tier);
    setReason(why);
    if (tier === null) archive.edit({ tierOverride: null });
    else if (why.trim() !== '')
      archive.edit({ tierOverride: { tier, reason: why.trim(), at: new Date(now()).toISOString() } });
  }
  return (
    <>
      <Line label={t('wb_override')} named>
        <Segmented
          name={t('wb_override')}
          value={choice ?? BY_SCORE}
          options={[
            { value: BY_SCORE, label: t('wb_override_none') },
            ...letters.map((tier) => ({ value: tier, label: tier })),
          ]}
          onChange={(value) =>
            apply(letters.find((tier) => tier === value) ?? null, value === BY_SCORE ? '' : reason)
          }
        />
      </Line>
      {choice !== null && (
        <Line label={t('wb_override_reason')} hint={needed && t('wb_override_needed')} bad>
          <TextField
            name={t('wb_override_reason')}
            value={reason}
            required
            onInput={(text) => apply(choice, text)}
          />
        </Line>
      )}
    </>
  );
}
