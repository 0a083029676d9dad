import { isOneCell, type PrintedRow } from '../tables/printed';
import { folded } from '../text';

/** A row that fetches further rows. */
const MORE = /^(?:(?:load|show|view)?more|(?:点击)?(?:加载|查看|显示)?更多)[.…]*$/i;

/** A row that is no row but a button for more of them. */
export const isMore = (row: PrintedRow): boolean => isOneCell(row) && MORE.test(folded(row.cells[0] ?? ''));
