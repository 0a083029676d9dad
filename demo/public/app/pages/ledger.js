import { getModule } from '../api.js';
import { button, periodPicker, picker, toolbar } from '../controls.js';
import { h } from '../dom.js';
import { figure, lastDay, money } from '../format.js';
import { load, skeleton } from '../loading.js';
import { notice } from '../notice.js';
import { session } from '../session.js';
import { caption, cell, columns, foot, th } from '../sheet.js';

const TITLES = ['日期', '凭证字号', '摘要', '借方', '贷方', '方向', '余额'];
const head = () => [
  columns([88, 72, null, 110, 110, 44, 120]),
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

const side = (balance) => (balance === 0 ? '平' : balance > 0 ? '借' : '贷');

function row({ date = '', number, summary, debit = 0, credit = 0, balance, className = '' }) {
  return h(
    'tr',
    { class: className },
    h('td', { textContent: date }),
    h('td', { textContent: number ? `记-${number}` : '' }),
    h('td', { class: 'name', textContent: summary }),
    cell(debit),
    cell(credit),
    h('td', { class: 'line', textContent: side(balance) }),
    h('td', { class: 'n', textContent: balance === 0 ? figure(0) : money(Math.abs(balance)) }),
  );
}

function view(data, client, period) {
  const end = `${period}-${lastDay(period)}`;
  const rows = [
    row({ date: `${period}-01`, summary: '期初余额', balance: data.opening, className: 'is-main' }),
    ...data.entries.map((entry) => row(entry)),
    row({ date: end, summary: '本月合计', ...data.month, balance: data.closing, className: 'total' }),
    row({ date: end, summary: '本年累计', ...data.year, balance: data.closing, className: 'total' }),
  ];
  return [
    h(
      'div',
      { class: 'fg-scroll' },
      h(
        'table',
        { class: 'fg-table fg-ledger' },
        caption(`科目：${data.code} ${data.name}　编制单位：${client.name}`, '单位：元'),
        head(),
        h('tbody', {}, rows),
      ),
    ),
    foot(`共 ${data.entries.length} 条`, client.standard),
  ];
}

/** 明细账 of one account; `account` in the options chooses it. */
export const ledgerPage = () => ({
  title: '明细账',
  mount(pane, options) {
    const { client, viewed } = session;
    const asked = { account: options.account ?? '1001', period: viewed };
    const body = h('div', { class: 'fg-body' });
    const blank = () =>
      skeleton(
        head,
        ['期初余额', '本月合计', '本年累计'].map((text) => ['', '', text]),
        2,
      );
    const query = () =>
      load(
        body,
        blank(),
        () => getModule(client.code, 'ledger', asked),
        (data) => view(data, client, asked.period),
      );
    const ask = (name) => (value) => {
      asked[name] = value;
    };
    const accountField = h('span');
    pane.replaceChildren(
      toolbar(
        '期间',
        periodPicker(
          asked.period,
          client.periods.filter((one) => one >= client.first),
          ask('period'),
        ),
        '科目',
        accountField,
        button('查询', '', query),
      ),
      body,
    );
    query();
    const offer = (accounts) => {
      const choices = accounts.map(({ code, name, level }) => ({
        value: code,
        label: `${'　'.repeat(level - 1)}${code} ${name}`,
      }));
      accountField.replaceWith(
        picker({ value: asked.account, className: 'fg-account', options: choices, onPick: ask('account') }),
      );
    };
    getModule(client.code, 'accounts').then(offer, (error) => {
      console.error(error);
      notice('科目没有读到，刷新再试');
    });
  },
});
