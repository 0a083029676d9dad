import * as Vue from 'vue';
import VxeTable from 'vxe-table';
import { el, groupsOf, recordsOf, runsOf, settled, wait, widthOf } from './common.js';

/** vxe-table 4. */
const { h, resolveComponent } = Vue;

const lined = (text = '') => (text.includes('\n') ? text.split('\n').map((part) => h('div', part)) : text);

/** `height` in px: only rows near it are drawn. */
export async function draw(root, sheet, { folded = false, height } = {}) {
  const runs = runsOf(sheet);
  const render = () => {
    const [table, column, group] = ['vxe-table', 'vxe-column', 'vxe-colgroup'].map((name) => resolveComponent(name));
    const first = sheet.columns[0].key;
    const leaf = (one) =>
      h(
        column,
        {
          field: one.key,
          title: one.path[one.path.length - 1],
          width: widthOf(one),
          ...(one.fixed && { fixed: 'left' }),
          ...(sheet.tree && one.key === first && { treeNode: true }),
        },
        { default: ({ row }) => lined(row[one.key]) },
      );
    return h(
      table,
      {
        data: recordsOf(sheet),
        border: true,
        height: height ?? 420,
        rowConfig: { keyField: 'id' },
        scrollX: { enabled: false },
        scrollY: { enabled: height !== undefined, gt: 0 },
        virtualXConfig: { enabled: false },
        virtualYConfig: { enabled: height !== undefined, gt: 0 },
        showFooter: Boolean(sheet.total),
        footerData: sheet.total ? [sheet.total] : [],
        ...(sheet.tree && { treeConfig: { expandAll: !folded } }),
        ...(runs && {
          spanMethod: ({ rowIndex, column: { field } }) =>
            field === sheet.merged
              ? { rowspan: runs[rowIndex], colspan: runs[rowIndex] ? 1 : 0 }
              : { rowspan: 1, colspan: 1 },
        }),
        style: 'width:1200px',
      },
      {
        default: () =>
          groupsOf(sheet.columns).map(({ title, column: alone, columns }) =>
            alone ? leaf(alone) : h(group, { title }, { default: () => columns.map(leaf) }),
          ),
      },
    );
  }; // prettier-ignore
  const app = Vue.createApp({ render });
  app.use(VxeTable);
  app.mount(root.appendChild(el('div')));
  await settled();
  await wait(60);
  return () => app.unmount();
}
