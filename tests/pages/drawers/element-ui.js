import { el, groupsOf, recordsOf, runsOf, settled, widthOf } from './common.js';

/** Element UI 2 on Vue 2. */
const { Vue } = window;

const lined = (h, text = '') => (text.includes('\n') ? text.split('\n').map((part) => h('div', part)) : text);

function show(root, render) {
  const app = new Vue({ render });
  app.$mount(root.appendChild(el('div')));
  return () => app.$destroy();
}

export async function draw(root, sheet, { folded = false } = {}) {
  const runs = runsOf(sheet);
  const end = show(root, (h) => {
    const column = (one) =>
      h('el-table-column', {
        props: {
          prop: one.key,
          label: one.path[one.path.length - 1],
          width: widthOf(one),
          fixed: one.fixed ? 'left' : false,
          align: one.figure ? 'right' : 'left',
        },
        scopedSlots: { default: ({ row }) => lined(h, row[one.key]) },
      });
    const props = {
      data: recordsOf(sheet),
      rowKey: 'id',
      border: true,
      height: 420,
      treeProps: { children: 'children' },
      defaultExpandAll: !folded,
      showSummary: Boolean(sheet.total),
      summaryMethod: ({ columns }) => columns.map(({ property }) => sheet.total[property] ?? ''),
    };
    if (runs) {
      props.spanMethod = ({ rowIndex, column: { property } }) =>
        property === sheet.merged ? [runs[rowIndex], runs[rowIndex] ? 1 : 0] : [1, 1];
    }
    const columns = groupsOf(sheet.columns).map(({ title, column: alone, columns }) =>
      alone ? column(alone) : h('el-table-column', { props: { label: title } }, columns.map(column)),
    );
    return h('el-table', { props, style: { width: '1200px' } }, columns);
  });
  await settled();
  return end;
}

/** A drop-down with the entry chosen. */
export async function picker(root, { value, options }) {
  const end = show(root, (h) =>
    h(
      'el-select',
      { props: { value, filterable: true } },
      options.map((label) => h('el-option', { key: label, props: { label, value: label } })),
    ),
  );
  await settled();
  return end;
}

/** A choice of months; `month` as `2025-06`. */
export async function months(root, { month }) {
  const end = show(root, (h) =>
    h('el-date-picker', { props: { type: 'month', value: new Date(`${month}-01T00:00:00`), format: 'yyyy年MM月' } }),
  ); // prettier-ignore
  await settled();
  return end;
}
