import { h } from '../dom.js';
import { figure } from '../format.js';
import { skeleton } from '../loading.js';
import { cell, columns, foot, th } from '../sheet.js';
import { simplePage } from './simple.js';

const TITLES = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额', '附件', '制单人', '审核人'];
const head = () => [
  columns([78, 62, 132, null, 92, 92, 36, 48, 48]),
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      TITLES.map((title) => th(title)),
    ),
  ),
];

/** A voucher takes one row a line; date, number and makers span them. */
function voucherRows({ date, number, summary, attachments, lines }) {
  const span = (text, className = '') =>
    h('td', { class: `span ${className}`, rowSpan: lines.length, textContent: text });
  return lines.map((line, i) =>
    h(
      'tr',
      { data: { voucher: `记-${number}` } },
      i === 0 ? [span(date), span(`记-${number}`)] : null,
      h('td', { class: 'name', title: summary, textContent: summary }),
      h('td', { class: 'name', title: line.account, textContent: line.account }),
      cell(line.debit),
      cell(line.credit),
      i === 0 ? [span(String(attachments), 'n'), span('林晓'), span('何敏')] : null,
    ),
  );
}

function view(vouchers) {
  const lines = vouchers.flatMap((one) => one.lines);
  const total = (side) => figure(lines.reduce((all, line) => all + line[side], 0));
  const last = h(
    'tr',
    { class: 'total' },
    h('td', { colSpan: 4, class: 'name', textContent: '合计' }),
    h('td', { class: 'n', textContent: total('debit') }),
    h('td', { class: 'n', textContent: total('credit') }),
    h('td', { colSpan: 3 }),
  );
  return [
    h(
      'div',
      { class: 'fg-scroll' },
      h(
        'table',
        { class: 'fg-table fg-vouchers' },
        head(),
        h('tbody', {}, vouchers.map(voucherRows)),
        h('tfoot', {}, last),
      ),
    ),
    foot(`共 ${vouchers.length} 张凭证　${lines.length} 条分录`, '单位：元'),
  ];
}

/** 凭证列表 */
export const vouchersPage = () =>
  simplePage({
    title: '凭证列表',
    module: 'vouchers',
    blank: () =>
      skeleton(
        head,
        Array.from({ length: 10 }, () => ['', '', '', '']),
        2,
      ),
    view,
  });
