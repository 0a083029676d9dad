import { el, groupsOf, recordsOf, runsOf, settled, widthOf } from './common.js';

/** Ant Design Vue 4. */
const { Vue, antd } = window;
const { h } = Vue;

function show(root, render) {
  const app = Vue.createApp({ render });
  app.use(antd);
  app.mount(root.appendChild(el('div')));
  return () => app.unmount();
}

const lined = (text = '') => (text.includes('\n') ? text.split('\n').map((part) => h('div', part)) : text);

/** `pageSize` rows stand on a page, with the library's own choice of pages under them, or as `pager` says. */
export async function draw(root, sheet, { folded = false, pageSize, pager } = {}) {
  const runs = runsOf(sheet);
  const column = (one) => ({
    key: one.key,
    dataIndex: one.key,
    title: one.path[one.path.length - 1],
    width: widthOf(one),
    ...(one.fixed && { fixed: 'left' }),
    customRender: ({ text }) => lined(text),
    ...(runs && one.key === sheet.merged && { customCell: (_, n) => ({ rowSpan: runs[n] }) }),
  });
  const columns = groupsOf(sheet.columns).map(({ title, column: alone, columns: own }) =>
    alone ? column(alone) : { title, children: own.map(column) },
  );
  const summary = () =>
    h(antd.TableSummary, { fixed: true }, () =>
      h(antd.TableSummaryRow, {}, () =>
        sheet.columns.map(({ key }, index) =>
          h(antd.TableSummaryCell, { index, key }, () => sheet.total[key] ?? ''),
        ),
      ),
    );
  const end = show(root, () =>
    h(
      antd.Table,
      {
        columns,
        dataSource: recordsOf(sheet),
        rowKey: 'id',
        bordered: true,
        pagination: pageSize ? { pageSize, ...pager } : false,
        sticky: true,
        defaultExpandAllRows: !folded,
        scroll: { x: sheet.columns.reduce((sum, one) => sum + widthOf(one), 0), y: 420 },
        style: { width: '1200px' },
      },
      sheet.total ? { summary } : {},
    ),
  );
  await settled();
  return end;
}

/** A drop-down with the entry chosen. */
export async function picker(root, { value, options }) {
  const end = show(root, () =>
    h(antd.Select, {
      value,
      showSearch: true,
      style: 'width:320px',
      options: options.map((label) => ({ label, value: label })),
    }),
  );
  await settled();
  return end;
}

/** A choice of months; `month` as `2025-06`. */
export async function months(root, { month }) {
  const end = show(root, () =>
    h(antd.DatePicker, { picker: 'month', value: window.dayjs(`${month}-01`), format: 'YYYY年MM月' }),
  );
  await settled();
  return end;
}
