import { recordsOf, settled, widthOf } from './common.js';
import { show } from './element-plus.js';

export { months, picker } from './element-plus.js';

/** The virtual table of Element Plus: no `table` element, rows only as far as they are seen. */
const { Vue, ElementPlus } = window;

const ROW = 40;

/** `height` in px leaves room for a part of the rows; without it all are drawn. */
export async function draw(root, sheet, { height } = {}) {
  const data = recordsOf({ ...sheet, tree: false });
  const end = show(root, () =>
    Vue.h(ElementPlus.ElTableV2, {
      data,
      columns: sheet.columns.map((one) => ({
        key: one.key,
        dataKey: one.key,
        title: one.path[one.path.length - 1],
        width: widthOf(one),
      })),
      rowHeight: ROW,
      headerHeight: ROW,
      width: 1200,
      height: height ?? ROW * (data.length + 2),
      rowKey: 'id',
    }),
  );
  await settled();
  return end;
}
