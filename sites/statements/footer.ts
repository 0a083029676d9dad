import { parseAmount } from '../numbers';
import type { PrintedRow } from '../tables/printed';
import { folded } from '../text';

/** Who made and checked a table, and when it was printed. */
const FOOTER =
  /^(?:(?:制表|编制|填[表报]|制单|审核|复核|记[账帐]|经办|出纳|会计主管|财务(?:主管|负责|经理)|单位负责|(?:企业|法人|法定)代表|报[送出表]|打印|导出|生成)[^:]{0,6}:|(?:prepared|checked|approved|printed|generated|reviewed|run)(?:by|on|at|date)?:?)/i;

/** Asked first, of the text as it stands: nearly every cell is empty or a figure, and no footer. */
const WORDS = /[^-\d.,()¥\s]/;

/** Whether a row says who made the table rather than belonging to it. */
export function isFooter({ cells, left }: PrintedRow): boolean {
  const isOwn = (at: number): boolean => !left?.includes(at);
  return (
    cells.some((text, at) => WORDS.test(text) && isOwn(at) && FOOTER.test(folded(text))) &&
    cells.every((text, at) => !isOwn(at) || parseAmount(text).kind !== 'number')
  );
}
