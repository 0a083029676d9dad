import type { CellAddress } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';

/** The cell that an anomaly's figure stands for; null when no source has a place on a page. */
export function addressOf(verdict: Verdict): CellAddress | null {
  const sources = [
    ...verdict.evidence.map((row) => row.source),
    ...verdict.explanation.lines.flatMap((line) => line.sources),
  ];
  return sources.find((source) => source.address)?.address ?? null;
}
