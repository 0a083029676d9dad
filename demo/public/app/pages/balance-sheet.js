import { h } from '../dom.js';
import { lastDay, monthLabel } from '../format.js';
import { skeleton } from '../loading.js';
import { caption, cell, columns, foot, th } from '../sheet.js';
import { simplePage } from './simple.js';

const head = (opening) => () => [
  columns(['23%', 38, null, null, '23%', 38, null, null]),
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      ['资产', '行次', '期末余额', opening, '负债和所有者权益', '行次', '期末余额', opening].map((title) =>
        th(title),
      ),
    ),
  ),
];

function half(one) {
  if (one === null) return [h('td'), h('td'), h('td'), h('td')];
  const heading = one.line === null;
  return [
    h('td', {
      class: one.indent === 0 ? 'name is-main' : 'name',
      style: { paddingLeft: `${6 + one.indent * 12}px` },
      textContent: one.label,
    }),
    h('td', { class: 'line', textContent: heading ? '' : String(one.line) }),
    heading ? h('td') : cell(one.closing),
    heading ? h('td') : cell(one.opening),
  ];
}

function view(data, client, period) {
  return [
    h(
      'div',
      { class: 'fg-scroll' },
      h(
        'table',
        { class: 'fg-table fg-statement fg-balance' },
        caption(
          `编制单位：${client.name}　${monthLabel(period)}${lastDay(period)}日`,
          `${data.form}　单位：元`,
        ),
        head(data.openingColumn)(),
        h(
          'tbody',
          {},
          data.rows.map(({ left, right }) => h('tr', {}, half(left), half(right))),
        ),
      ),
    ),
    foot(data.assets === data.claims ? '资产 = 负债 + 所有者权益' : '资产负债表不平', client.standard),
  ];
}

/** 资产负债表, two-sided */
export const balanceSheetPage = () =>
  simplePage({
    title: '资产负债表',
    module: 'balance-sheet',
    blank: () =>
      skeleton(
        head('年初余额'),
        ['货币资金', '应收账款', '预付账款', '其他应收款', '存货', '资产总计'].map((label, i) => [
          label,
          String(i + 1),
        ]),
        6,
      ),
    view,
  });
