import type { FramePath, Problem, StatementKind } from '../../../rules/reading';
import { cents } from '../../numbers';
import { folded } from '../../text';
import type { Form } from '../forms/read';
import type { FormLine } from '../forms/row';
import type { DashedLines } from './dashes';
import type { DoubtfulLines } from './doubts';
import { formulas, holdOverYear, type Sum } from './formulas';

/** Half of the last digit of figures in yuan. */
const HALF_CENT = 0.005;
const ENOUGH = 12;

interface Part {
  /** Null when its line was not read. */
  value: number | null;
  sign: 1 | -1 | 'times';
}

/** A rate is printed as 25%, 0.25 or 25. */
const asRate = (value: number): number => (Math.abs(value) >= 1 ? value / 100 : value);

function computed(parts: readonly Part[]): number | null {
  let result = 0;
  for (const { value, sign } of parts) {
    if (value === null) return null;
    result = sign === 'times' ? result * asRate(value) : result + sign * value;
  }
  return cents(result);
}

/** Lines by a mark they alone bear; null for marks that several lines bear. */
function once(
  lines: readonly FormLine[],
  mark: (line: FormLine) => string | null,
): Map<string, FormLine | null> {
  const found = new Map<string, FormLine | null>();
  for (const line of lines) {
    const own = mark(line);
    if (own !== null) found.set(own, found.has(own) ? null : line);
  }
  return found;
}

interface Check {
  line: FormLine;
  /** It is right when one of these is. */
  sums: { parts: (FormLine | null | undefined)[]; signs: Part['sign'][]; floor: boolean; sides: boolean }[];
}

function knownChecks(kind: StatementKind, lines: readonly FormLine[]): Check[] {
  const byKey = once(lines, ({ key }) => key);
  const strange = lines.some(({ key, values }) => key === null && Object.values(values).some(Boolean));
  return (formulas[kind] ?? []).flatMap(({ line, sums, chinese }): Check[] => {
    const own = byKey.get(line);
    if (!own || (chinese && !/\p{Script=Han}/u.test(own.label))) return [];
    const holds = ({ unless, items }: Sum): boolean =>
      !(items && strange) && !unless?.some((key) => byKey.has(key));
    return [
      {
        line: own,
        sums: sums.filter(holds).map(({ of, floor, sides }) => ({
          parts: of.map((term) => byKey.get(term.replace(/^[-*]/, ''))),
          signs: of.map((term) => (term.startsWith('-') ? -1 : term.startsWith('*') ? 'times' : 1)),
          floor: floor ?? false,
          sides: sides ?? false,
        })),
      },
    ];
  });
}

function printedChecks(lines: readonly FormLine[]): Check[] {
  const byNumber = once(lines, ({ line }) => line);
  return lines.flatMap((line): Check[] =>
    line.formula
      ? [
          {
            line,
            sums: [
              {
                parts: line.formula.map((term) => byNumber.get(term.line)),
                signs: line.formula.map(({ sign }) => sign),
                floor: line.formula.some(({ sign }) => sign === 'times') || line.key === 'tax_due',
                sides: false,
              },
            ],
          },
        ]
      : [],
  );
}

interface Found {
  shown: number;
  sum: number;
  /** The line and what it should be made of. */
  lines: (FormLine | null | undefined)[];
  sides: boolean;
  holds: boolean;
}

/** What the sums say of a line in one column: one that explains it, or that none does; null when none could be made. */
function foundIn({ line, sums }: Check, column: string, coarse: number): Found | null {
  const shown = line.values[column] ?? null;
  if (shown === null) return null;
  let broken: Found | null = null;
  for (const { parts, signs, floor, sides } of sums) {
    const sum = computed(
      parts.map((part, n) => ({ value: part?.values[column] ?? null, sign: signs[n] ?? 1 })),
    );
    if (sum === null) continue;
    const tolerance = (coarse === 1 ? HALF_CENT : HALF_CENT * coarse * (parts.length + 1)) + 1e-6;
    if (Math.abs(sum - shown) <= tolerance)
      return { shown, sum, lines: [line, ...parts], sides, holds: true };
    if (floor && sum < 0 && shown === 0) return null;
    broken ??= { shown, sum, lines: [line], sides, holds: false };
    broken.lines.push(...parts);
  }
  return broken;
}

/**
 * Lines that are not what the sheet itself, or the form it is, says they are made of. Lines that were not
 * read, or that stand there twice, are not judged, nor are those made of them. A remark of the reading: it
 * may be the books that are wrong, so the figures stay, and are doubted.
 */
export function formulaProblems(
  kind: StatementKind,
  form: Form,
  frame: FramePath,
  doubtful: DoubtfulLines,
  dashes: DashedLines,
): Problem[] {
  const overYear = holdOverYear[kind];
  const problems = new Map<string, Problem & { at: number }>();
  for (const check of [...knownChecks(kind, form.lines), ...printedChecks(form.lines)]) {
    const { line } = check;
    for (const column of Object.keys(line.values)) {
      const heading = line.headings[column] ?? column;
      if (overYear && /累计|ytd/i.test(folded(heading)) && !overYear.includes(line.key ?? '')) continue;
      const found = foundIn(check, column, form.coarse);
      if (!found) continue;
      const lines = found.lines.flatMap((one) => one ?? []);
      if (found.holds) {
        if (!found.sides) dashes.prove(lines, column);
        continue;
      }
      dashes.disprove(lines, column);
      // Of what a sheet does not print, or not in its parts, it says nothing.
      const isPrinted = (one: FormLine): boolean => !one.dashed.includes(column);
      if (!isPrinted(line) || !lines.some((one) => one !== line && isPrinted(one))) continue;
      doubtful.add(found.lines, column, found.sides ? 'sides' : 'sum');
      const id = JSON.stringify([line.at, line.segment, column]);
      if (problems.has(id)) continue;
      problems.set(id, {
        code: 'line-formula-differs',
        detail: {
          line: line.line ?? '',
          label: line.label,
          column: heading,
          shown: found.shown.toFixed(2),
          computed: found.sum.toFixed(2),
        },
        frame,
        at: line.at,
      });
    }
  }
  return [...problems.values()]
    .sort((one, other) => one.at - other.at)
    .slice(0, ENOUGH)
    .map(({ at: _, ...problem }) => problem);
}
