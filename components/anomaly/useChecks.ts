import { useState } from 'preact/hooks';
import { withTick, type Checks } from '../../rules/caseStages';
import type { FiveSource } from '../../rules/verdict';
import type { CaseKey } from '../../storage/cases';
import type { Case } from '../../storage/records';
import { useAsk } from '../panel';

/** A tick as it was clicked, until the view shows it. */
interface Clicked {
  day: string | null;
  /** The case it was kept in, by time; null while that is not yet known. */
  keptAt: string | null;
}

export interface CaseChecks {
  /** As they stand, with what was clicked just now. */
  days: Checks;
  /** Ticks a cause on a day, or unticks it (null). */
  tick(source: FiveSource, day: string | null): void;
}

/** The ticked causes of a case. A click shows at once, and is taken back when it could not be kept. */
export function useChecks(found: Case | null, key: CaseKey): CaseChecks {
  const ask = useAsk();
  const [clicked, setClicked] = useState<Partial<Record<FiveSource, Clicked>>>({});
  const waiting = (Object.entries(clicked) as [FiveSource, Clicked][]).filter(
    ([, { keptAt }]) => keptAt === null || found === null || found.updatedAt < keptAt,
  );
  const days = waiting.reduce<Checks>(
    (all, [source, { day }]) => withTick(all, source, day),
    found?.checks ?? {},
  );
  async function tick(check: FiveSource, day: string | null): Promise<void> {
    const click: Clicked = { day, keptAt: null };
    setClicked((was) => ({ ...was, [check]: click }));
    const kept = await ask('case.check', { ...key, check, day });
    setClicked((was) => {
      if (was[check] !== click) return was;
      const { [check]: _, ...others } = was;
      return kept ? { ...others, [check]: { day, keptAt: kept.value.updatedAt } } : others;
    });
  }
  return { days, tick: (source, day) => void tick(source, day) };
}
