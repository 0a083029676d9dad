import { el, groupsOf, runsOf } from './common.js';

/** Two rows of headings with spans, of `th` in a `thead` or of `td` among the others. */
function headRows({ columns }, tag) {
  const groups = groupsOf(columns);
  const deep = groups.some(({ columns: own }) => own);
  const rows = deep ? [el('tr'), el('tr')] : [el('tr')];
  groups.forEach(({ title, column, columns: own }, n) => {
    // A heading over the two columns of a label is one cell.
    if (column && groups[n - 1]?.column && groups[n - 1].title === title) {
      rows[0].lastElementChild.setAttribute('colspan', '2');
    } else if (column) rows[0].append(el(tag, deep ? { rowspan: '2' } : {}, title));
    else {
      rows[0].append(el(tag, { colspan: String(own.length) }, title));
      for (const { path } of own) rows[1].append(el(tag, {}, path[1]));
    }
  });
  return rows;
}

function lined(text) {
  const parts = text.split('\n');
  return parts.length === 1 ? [text] : parts.map((part) => el('div', {}, part));
}

function bodyRow({ cells, level = 0 }, n, sheet, { cell, folded }) {
  const runs = runsOf(sheet);
  const row = el('tr', level > 0 && folded ? { style: 'display:none' } : {});
  for (const column of sheet.columns) {
    const text = cells[column.key] ?? '';
    const attributes = {};
    if (column.key === sheet.merged) {
      if (!runs[n]) continue;
      attributes.rowspan = String(runs[n]);
    }
    if (column.key === 'name' && level) attributes.style = `padding-left:${level * 20}px`;
    row.append(el('td', attributes, ...(cell ? cell(text, column) : lined(text))));
  }
  return row;
}

/** A table as a server prints it. Options: `heads`, `folded`, `cell(text, column)`. */
export async function draw(root, sheet, options = {}) {
  const { heads = 'th' } = options;
  const body = el('tbody', {}, ...sheet.lines.map((line, n) => bodyRow(line, n, sheet, options)));
  const table = el('table', { border: '1' });
  if (heads === 'th') table.append(el('thead', {}, ...headRows(sheet, 'th')));
  else {
    const wide = String(sheet.columns.length);
    body.prepend(
      ...[sheet.title, ...sheet.captions].map((text) => el('tr', {}, el('td', { colspan: wide }, text))),
      ...headRows(sheet, 'td'),
    );
  }
  table.append(body);
  if (sheet.total) body.append(bodyRow({ cells: sheet.total }, -1, sheet, options));
  root.append(table);
}
