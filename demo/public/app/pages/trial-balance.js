import { getModule } from '../api.js';
import { button, periodPicker, picker, toolbar } from '../controls.js';
import { h } from '../dom.js';
import { load } from '../loading.js';
import { session } from '../session.js';
import { exportCsv } from '../sheet.js';
import { framePane } from './frame.js';
import { trialSkeleton, trialTable } from './trial-table.js';

const LEVELS = [1, 2, 3].map((level) => ({ value: String(level), label: `1 至 ${level}` }));

/** Hides or shows the child rows; they stay in the document. */
function fold(body, control) {
  const hide = control.textContent === '收起';
  for (const row of body.querySelectorAll('tbody tr')) {
    row.style.display = hide && row.dataset.level !== '1' ? 'none' : '';
  }
  control.textContent = hide ? '展开' : '收起';
}

/** 科目余额表 */
export function trialBalancePage({ openPage }) {
  function mount(pane) {
    const { client, viewed } = session;
    const asked = { from: viewed, to: viewed, level: '2' };
    const body = h('div', { class: 'fg-body' });
    const year = h('input', { type: 'checkbox', onchange: () => query() });
    const folder = button('收起', 'is-line', () => fold(body, folder));
    const periods = client.periods.filter((period) => period >= client.first);

    const query = () => {
      folder.textContent = '收起';
      const withYear = year.checked;
      return load(
        body,
        trialSkeleton(withYear),
        () => getModule(client.code, 'trial-balance', { ...asked, year: withYear ? '1' : '0' }),
        (data) =>
          trialTable(data, { client, withYear, onAccount: (account) => openPage('ledger', { account }) }),
      );
    };
    const choose = (name) => (value) => {
      asked[name] = value;
    };
    pane.replaceChildren(
      toolbar(
        '期间',
        periodPicker(asked.from, periods, choose('from')),
        '至',
        periodPicker(asked.to, periods, choose('to')),
        '科目级次',
        picker({ value: asked.level, className: 'fg-level', options: LEVELS, onPick: choose('level') }),
        h('label', { class: 'fg-check' }, year, '本年累计'),
        button('查询', '', query),
        null,
        button('在新窗体打开', 'is-line', () => openPage('trial-balance-frame', asked)),
        folder,
        button('导出', 'is-line', () => exportCsv(body.querySelector('table'), '科目余额表')),
        button('打印', 'is-warm', () => window.print()),
      ),
      body,
    );
    query();
  }
  return { title: '科目余额表', mount };
}

/** 科目余额表 in a frame of its own. */
export const trialFramePage = () =>
  framePane('科目余额表（窗体）', '/modules/trial-balance.html', ({ from, to, level }) => ({
    from: from ?? session.viewed,
    to: to ?? session.viewed,
    level: level ?? '2',
  }));
