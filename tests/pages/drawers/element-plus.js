import { el, groupsOf, recordsOf, runsOf, settled, widthOf } from './common.js';

/** Element Plus on Vue 3. */
const { Vue, ElementPlus } = window;
const { h } = Vue;

const lined = (text = '') => (text.includes('\n') ? text.split('\n').map((part) => h('div', part)) : text);

export function show(root, render) {
  const app = Vue.createApp({ render });
  app.use(ElementPlus);
  app.mount(root.appendChild(el('div')));
  return () => app.unmount();
}

/** `pageSize` rows stand on a page, with numbers of pages under them. */
export async function draw(root, sheet, { folded = false, pageSize } = {}) {
  const runs = runsOf(sheet);
  const records = recordsOf(sheet);
  const column = (one) =>
    h(
      ElementPlus.ElTableColumn,
      {
        prop: one.key,
        label: one.path[one.path.length - 1],
        width: widthOf(one),
        fixed: one.fixed ? 'left' : false,
        align: one.figure ? 'right' : 'left',
      },
      { default: ({ row }) => lined(row[one.key]) },
    );
  const pages = () =>
    h(ElementPlus.ElPagination, { layout: 'prev, pager, next', pageSize, total: records.length });
  const end = show(root, () => [
    h(
      ElementPlus.ElTable,
      {
        data: records.slice(0, pageSize),
        rowKey: 'id',
        border: true,
        height: 420,
        style: 'width:1200px',
        defaultExpandAll: !folded,
        showSummary: Boolean(sheet.total),
        summaryMethod: ({ columns }) => columns.map(({ property }) => sheet.total[property] ?? ''),
        ...(runs && {
          spanMethod: ({ rowIndex, column: { property } }) =>
            property === sheet.merged ? [runs[rowIndex], runs[rowIndex] ? 1 : 0] : [1, 1],
        }),
      },
      {
        default: () =>
          groupsOf(sheet.columns).map(({ title, column: alone, columns }) =>
            alone
              ? column(alone)
              : h(ElementPlus.ElTableColumn, { label: title }, { default: () => columns.map(column) }),
          ),
      },
    ),
    pageSize ? pages() : null,
  ]);
  await settled();
  return end;
}

/** A drop-down with the entry chosen. */
export async function picker(root, { value, options }) {
  const end = show(root, () =>
    h(
      ElementPlus.ElSelect,
      { modelValue: value, filterable: true, style: 'width:320px' },
      { default: () => options.map((label) => h(ElementPlus.ElOption, { key: label, label, value: label })) },
    ),
  );
  await settled();
  return end;
}

/** A choice of months; `month` as `2025-06`. */
export async function months(root, { month }) {
  const end = show(root, () =>
    h(ElementPlus.ElDatePicker, {
      type: 'month',
      modelValue: new Date(`${month}-01T00:00:00`),
      format: 'YYYY年MM月',
    }),
  );
  await settled();
  return end;
}
