import type { Tier } from '../../../rules/verdict';
import { t } from '../../i18n';
import { Dotted } from '../../marks/marks';
import { countTiers } from './filter';
import type { ClientRow } from './filter';

const WIDTH = 196;

/** How the clients are spread over the tiers: a strip and the same in words. */
export function TierStrip({ rows }: { rows: readonly ClientRow[] }) {
  const parts = countTiers(rows).filter(({ count }) => count > 0);
  const unit = (WIDTH - parts.length) / Math.max(1, rows.length);
  let left = 0;
  return (
    <>
      <svg class="wb-strip" width={WIDTH} height="6" viewBox={`0 0 ${WIDTH} 6`} aria-hidden="true">
        {parts.map(({ tier, count }) => {
          const x = left;
          const width = Math.max(3, count * unit);
          left += width + 1;
          return (
            <rect
              key={tier}
              class={`strip-${tier ?? 'none'}`}
              x={x + 0.5}
              y="0.5"
              width={Math.max(2, width - 1)}
              height="5"
            />
          );
        })}
      </svg>
      <span class="meta">
        <Dotted items={parts.map(({ tier, count }) => `${tierWord(tier)} ${count}`)} />
      </span>
    </>
  );
}

export function tierWord(tier: Tier | null): string {
  return tier ?? t('wb_tier_none');
}
