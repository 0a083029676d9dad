import { getModule } from '../api.js';
import { button, periodPicker, toolbar } from '../controls.js';
import { h } from '../dom.js';
import { load } from '../loading.js';
import { session } from '../session.js';
import { exportCsv } from '../sheet.js';

/** A page with one period, one question to the books and one table. */
export const simplePage = ({ title, module, blank, view }) => ({
  title,
  mount(pane) {
    const { client } = session;
    let period = session.viewed;
    const body = h('div', { class: 'fg-body' });
    const periods = client.periods.filter((one) => one >= client.first);
    const query = () =>
      load(
        body,
        blank(client),
        () => getModule(client.code, module, { period }),
        (data) => view(data, client, period),
      );
    pane.replaceChildren(
      toolbar(
        '期间',
        periodPicker(period, periods, (one) => {
          period = one;
        }),
        button('查询', '', query),
        null,
        button('导出', 'is-line', () => exportCsv(body.querySelector('table'), title)),
        button('打印', 'is-warm', () => window.print()),
      ),
      body,
    );
    query();
  },
});
