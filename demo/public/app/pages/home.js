import { getModule } from '../api.js';
import { h } from '../dom.js';
import { figure, monthLabel, periodLabel } from '../format.js';
import { load } from '../loading.js';
import { session } from '../session.js';

const tile = (label, value, remark) =>
  h(
    'div',
    { class: 'fg-tile' },
    h('span', { class: 'fg-tile-label', textContent: label }),
    h('b', { class: 'fg-tile-value', textContent: value }),
    h('span', { class: 'fg-tile-remark', textContent: remark }),
  );

const tiles = (data) => [
  tile('本月营业收入', figure(data.month.revenue), `本年累计 ${figure(data.year.revenue)}`),
  tile('本月净利润', figure(data.month.net), `本年累计 ${figure(data.year.net)}`),
  tile('货币资金', figure(data.money), '库存现金与银行存款'),
  tile('资产总计', figure(data.assets), `本月凭证 ${data.vouchers} 张`),
];

const EMPTY = { revenue: 0, net: 0 };
const BLANK = { month: EMPTY, year: EMPTY, money: 0, assets: 0, vouchers: 0 };

function facts(client, period) {
  const rows = [
    ['账套编号', client.code],
    ['账套名称', client.name],
    ['纳税人类型', `${client.taxpayer}纳税人`],
    ['会计准则', client.standard],
    ['当前期间', periodLabel(client.current)],
    ['查看期间', monthLabel(period)],
    ['结账', client.closed],
    ['增值税申报', client.filing],
  ];
  return h(
    'dl',
    { class: 'fg-facts' },
    rows.map(([label, value]) => [h('dt', { textContent: label }), h('dd', { textContent: value })]),
  );
}

const SHORTCUTS = [
  ['凭证列表', 'vouchers'],
  ['科目余额表', 'trial-balance'],
  ['资产负债表', 'balance-sheet'],
  ['利润表', 'income'],
  ['增值税申报表', 'vat'],
];

/** 首页 of an account set */
export const homePage = ({ openPage }) => ({
  title: '首页',
  fixed: true,
  mount(pane) {
    const { client, viewed } = session;
    const body = h('div', { class: 'fg-tiles' });
    const shortcuts = SHORTCUTS.map(([label, page]) =>
      h('button', {
        type: 'button',
        class: 'fg-button is-line',
        textContent: label,
        onclick: () => openPage(page),
      }),
    );
    pane.replaceChildren(
      h(
        'div',
        { class: 'fg-home' },
        h('h1', { textContent: client.name }),
        body,
        h('section', { class: 'fg-panel' }, h('h2', { textContent: '账套信息' }), facts(client, viewed)),
        h(
          'section',
          { class: 'fg-panel' },
          h('h2', { textContent: '常用' }),
          h('div', { class: 'fg-short' }, shortcuts),
        ),
      ),
    );
    load(body, tiles(BLANK), () => getModule(client.code, 'overview', { period: viewed }), tiles);
  },
});
