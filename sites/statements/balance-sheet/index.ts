import type { BalanceSheet } from '../../../rules/reading';
import { folded } from '../../text';
import type { Recogniser } from '../../tables/printed';
import { exchangedHeadings, isTooLong } from '../forms/headings';
import { placesOf, readForm } from '../forms/read';
import type { FormLine } from '../forms/row';
import { formulaProblems } from '../identities';
import { DashedLines } from '../identities/dashes';
import { DoubtfulLines } from '../identities/doubts';
import { balanceColumns, isDated } from './columns';
import { setDepreciationSign } from './depreciation';
import { setSumsInFront } from './in-front';
import { sidesOf, type Side } from './sides';

const TITLE = /资产负债表|balancesheet|financialposition/i;
/** Headings of other books; no balance sheet has them. */
const BOOKS = /借方|贷方|借\/贷|方向|科目|发生|凭证|发票|摘要|往来|debit|credit|voucher|invoice|^dr|^cr/i;
const FEW = 3;

/** Whether lines named so are those of a balance sheet: accounts and what they add up to. */
function isBalanceSheet(lines: readonly FormLine[], titled: boolean): boolean {
  const keys = new Set(lines.flatMap(({ key }) => key ?? []));
  const totals = [...keys].filter((key) => key.startsWith('total_')).length;
  return titled ? keys.size >= 2 : keys.size >= FEW && totals > 0;
}

/**
 * Columns were lost or moved: the two lists of a sheet are not headed alike, or the assets, which every form
 * numbers first, are numbered after the liabilities.
 */
function isMixedUp(lines: readonly FormLine[], sides: readonly Side[]): boolean {
  const names = new Map(lines.map(({ segment, values }) => [segment, Object.keys(values).sort().join()]));
  const first = (side: Side): number =>
    Math.min(
      ...lines.filter(({ line }, n) => line !== null && sides[n] === side).map(({ line }) => Number(line)),
    );
  const numbered = [first('assets'), first('liabilities')] as const;
  return new Set(names.values()).size > 1 || (numbered.every(isFinite) && numbered[0] > numbered[1]);
}

/** Reads a balance sheet of either Chinese standard, one- or two-sided, or one in English. */
export const readBalanceSheet: Recogniser<BalanceSheet> = (table, period = null) => {
  if (isTooLong(table) || table.headers.some((heading) => BOOKS.test(folded(heading)))) return null;
  const form = readForm(table, 'balance-sheet', (headings) => balanceColumns(headings, period));
  const titled = [table.title, ...table.captions].some((text) => TITLE.test(folded(text)));
  if (titled) setSumsInFront(form.lines);
  if (!isBalanceSheet(form.lines, titled)) return null;
  const dashes = new DashedLines(form.lines, () => true, true);
  setDepreciationSign(form.lines, form.coarse);
  const sides = sidesOf(form.lines);
  const mixedUp = isMixedUp(form.lines, sides);
  if (mixedUp) form.problems.push(exchangedHeadings(table));
  const doubtful = new DoubtfulLines();
  const formulas = mixedUp ? [] : formulaProblems('balance-sheet', form, table.frame, doubtful, dashes);
  const amount = (line: FormLine, name: string): number | null =>
    mixedUp || line.dashed.includes(name) ? null : (line.values[name] ?? null);
  return {
    statement: {
      kind: 'balance-sheet',
      unit: form.unit,
      frame: table.frame,
      title: table.title,
      rows: form.lines.map((line, n) => ({
        label: line.label,
        line: mixedUp ? null : line.line,
        closing: amount(line, 'closing'),
        opening: amount(line, 'opening'),
        side: sides[n] ?? 'assets',
        ...(line.means && { means: line.means }),
        ...doubtful.of(line),
        ...dashes.of(line),
      })),
    },
    problems: [...form.problems, ...formulas],
    empty: form.empty,
    ...(isDated(table.headers) && { dated: true }),
    ...placesOf(form.lines),
  };
};
