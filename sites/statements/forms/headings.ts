import type { Problem } from '../../../rules/reading';
import type { PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import { withoutUnit } from '../unit';

const LABEL =
  /^(?:报表|损益|利润表|资产负债表|申报)?(?:项目|项目名称|指标|指标名称|栏目|内容)$|^(?:items?|particulars|descriptions?|accounts?|lineitems?|captions?)$/i;
const SIDE =
  /^(?:资产|负债|权益|(?:所有者|股东)权益|负债.{0,8}权益(?:\(.{0,8}\))?|assets|liabilities|equity|liabilities(?:and|&)(?:\w*)equity|equity(?:and|&)liabilities)$/i;
const LINE = /^(?:行次|行号|栏次|行数|序号|lines?(?:no\.?|number)?|no\.?|#)$/i;

/** The heading a column bears itself, under its groups. */
export const lastPart = (heading: string): string => heading.split(' / ').pop()?.trim() ?? '';

/** A heading for comparison: half-width, without blanks, unit and currency. */
export const plainHeading = (text: string): string =>
  folded(text.split(' / ').map(withoutUnit).join('/')).replace(/[:：]$/, '');

/** Says of a form whose figures stand under each other's headings that none of these is to be trusted. */
export const exchangedHeadings = ({ headers, frame }: PrintedTable): Problem => ({
  code: 'header-unreadable',
  detail: { column: [...new Set(headers)].filter(Boolean).join('、') },
  frame,
});

const parts = (heading: string): string[] => plainHeading(heading).split('/');

/** Over the names of lines. A group drawn over two columns of names bears the heading twice. */
export const isLabelHeading = (heading: string): boolean =>
  parts(heading).every((part) => LABEL.test(part) || SIDE.test(part));

export const isLineHeading = (heading: string): boolean => parts(heading).some((part) => LINE.test(part));

const LETTERS = /[a-z\u4e00-\u9fff]/i;
const LONGEST = 80;

/** Whether a cell may hold the name of a line: words, and not a whole text of them. */
export const isName = (cell: string): boolean => cell.length <= LONGEST && LETTERS.test(cell);

/** No form has as many lines; lists and books have. */
const MOST_ROWS = 1000;

/** Whether a table is too long for a form, which spares a look at all its names. */
export const isTooLong = ({ rows }: PrintedTable): boolean => rows.length > MOST_ROWS;
