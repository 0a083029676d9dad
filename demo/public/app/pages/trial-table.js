import { h } from '../dom.js';
import { periodLabel } from '../format.js';
import { skeleton } from '../loading.js';
import { caption, cell, columns, foot, th } from '../sheet.js';

const SKELETON = [
  '库存现金',
  '银行存款',
  '应收账款',
  '预付账款',
  '其他应收款',
  '固定资产',
  '累计折旧',
  '应付账款',
  '应付职工薪酬',
  '应交税费',
  '实收资本',
  '本年利润',
  '利润分配',
];

const groupsOf = (withYear) => [
  '期初余额',
  '本期发生额',
  ...(withYear ? ['本年累计发生额'] : []),
  '期末余额',
];

const head = (withYear) => () => {
  const groups = groupsOf(withYear);
  return [
    columns([64, withYear ? '16.5%' : '24%', ...groups.flatMap(() => [null, null])]),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        th('科目编码', { rowSpan: 2 }),
        th('科目名称', { rowSpan: 2 }),
        groups.map((group) => th(group, { colSpan: 2 })),
      ),
      h(
        'tr',
        {},
        groups.flatMap(() => [th('借方'), th('贷方')]),
      ),
    ),
  ];
};

const figures = (row, withYear) =>
  [row.opening, row.moved, ...(withYear ? [row.year] : []), row.closing].flatMap(({ debit, credit }) => [
    cell(debit),
    cell(credit),
  ]);

function accountRow(row, withYear, onAccount) {
  const open = (event) => {
    event.preventDefault();
    onAccount(row.code);
  };
  const code = onAccount ? h('a', { href: '#', textContent: row.code, onclick: open }) : row.code;
  return h(
    'tr',
    { class: `level-${row.level}`, data: { code: row.code, level: String(row.level) } },
    h('td', { class: 'code' }, code),
    h(
      'td',
      { class: 'name', title: row.name, style: { paddingLeft: `${5 + (row.level - 1) * 13}px` } },
      row.name,
    ),
    figures(row, withYear),
  );
}

/** 科目余额表 while it loads. */
export const trialSkeleton = (withYear) =>
  skeleton(
    head(withYear),
    SKELETON.map((name) => ['', name]),
    groupsOf(withYear).length * 2,
  );

/** 科目余额表 as a table with its foot. `onAccount` makes the codes links to the ledger. */
export function trialTable(data, { client, withYear, onAccount }) {
  const { rows, totals, from, to } = data;
  const span = from === to ? periodLabel(to) : `${periodLabel(from)} 至 ${periodLabel(to)}`;
  const table = h(
    'table',
    { class: withYear ? 'fg-table fg-trial is-wide' : 'fg-table fg-trial' },
    caption(`编制单位：${client.name}　${span}`, `单位：元　${client.standard}`),
    head(withYear)(),
    h(
      'tbody',
      {},
      rows.map((row) => accountRow(row, withYear, onAccount)),
    ),
    h(
      'tfoot',
      {},
      h(
        'tr',
        { class: 'total' },
        h('td'),
        h('td', { class: 'name', textContent: '合计' }),
        figures(totals, withYear),
      ),
    ),
  );
  return [
    h('div', { class: 'fg-scroll' }, table),
    foot(`共 ${rows.length} 条`, `单位：元　${client.standard}`),
  ];
}
