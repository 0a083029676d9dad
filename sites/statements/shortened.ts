import type { Problem } from '../../rules/reading';

/** The first of many problems; what concerns a whole statement before what concerns one cell. */
export function shortened(problems: readonly Problem[], most: number): Problem[] {
  if (problems.length <= most) return [...problems];
  const ofCell = ({ code }: Problem): boolean => code === 'cell-unreadable';
  return [...problems.filter((one) => !ofCell(one)), ...problems.filter(ofCell)].slice(0, most);
}
