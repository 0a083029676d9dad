import { el, groupsOf, widthOf } from './common.js';

/** Lines of bare elements, as pages draw them that use no table and no library: `div`s in a row, widths by style. */

const line = (name, ...cells) => el('div', { class: name, style: 'display:flex' }, ...cells);
const cell = (width, more, ...content) =>
  el(
    'div',
    { style: `flex:none;box-sizing:border-box;width:${width}px;min-height:24px;${more}` },
    ...content,
  );

function lined(text) {
  const parts = text.split('\n');
  return parts.length === 1 ? [el('span', {}, text)] : parts.map((part) => el('div', {}, part));
}

function headings({ columns }) {
  return groupsOf(columns).map(({ title, column, columns: own }) => {
    if (column) return cell(widthOf(column), 'text-align:center', title);
    const under = own.map((one) => cell(widthOf(one), 'text-align:center', one.path[1]));
    const width = own.reduce((sum, one) => sum + widthOf(one), 0);
    return cell(width, '', el('div', { style: 'text-align:center' }, title), line('sub', ...under));
  });
}

function lineOf({ columns }, { cells, level = 0 }) {
  return line(
    'line',
    ...columns.map((column) => {
      const indent = column.key === 'name' && level ? `padding-left:${level * 20}px` : '';
      const text = cells[column.key] ?? '';
      return cell(widthOf(column), column.figure ? 'text-align:right' : indent, ...lined(text));
    }),
  );
}

export async function draw(root, sheet) {
  const body = el('div', { class: 'lines' }, ...sheet.lines.map((one) => lineOf(sheet, one)));
  if (sheet.total) body.append(lineOf(sheet, { cells: sheet.total }));
  root.append(el('div', { class: 'sheet' }, line('heads', ...headings(sheet)), body));
}
