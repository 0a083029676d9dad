import type { StatementKind } from '../reading';
import type { Unit } from '../verdict';

/** One fact: name, unit, Chinese and English label, and where it is usually found. */
export type Line = readonly [
  name: string,
  unit: Unit,
  zh: string,
  en: string,
  /** `earlier:` of this and of earlier periods. */
  origin?: StatementKind | `earlier:${StatementKind}` | 'period' | `archive:${string}`,
];
