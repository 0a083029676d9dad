/** What every drawer needs; all of it runs in the page. */

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Columns with one heading, and groups of those that share their first: `{ title, columns }`. */
export function groupsOf(columns) {
  const groups = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (column.path.length === 1) groups.push({ title: column.path[0], column });
    else if (last && !last.column && last.title === column.path[0]) last.columns.push(column);
    else groups.push({ title: column.path[0], columns: [column] });
  }
  return groups;
}

/** The lines as records with an id, those of deeper levels under the one before them when the sheet is a tree. */
export function recordsOf({ lines, tree }) {
  const records = lines.map(({ cells, level = 0 }, n) => ({ ...cells, id: `r${n}`, level }));
  if (!tree) return records;
  const top = [];
  for (const record of records) {
    const parent = record.level > 0 ? top[top.length - 1] : null;
    if (parent) (parent.children ??= []).push(record);
    else top.push(record);
  }
  return top;
}

/** By line: how many lines the merged column's cell spans, 0 under one that does. */
export function runsOf({ lines, merged }) {
  if (!merged) return null;
  const texts = lines.map(({ cells }) => cells[merged]);
  return texts.map((text, n) => {
    if (text === texts[n - 1]) return 0;
    let run = 1;
    while (texts[n + run] === text) run++;
    return run;
  });
}

export const widthOf = ({ figure, key }) => (/^(debit|credit)\d/.test(key) ? 40 : figure ? 130 : 180);

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until the library has drawn and measured what it was given. */
export async function settled() {
  await new Promise(requestAnimationFrame);
  await wait(20);
  await new Promise(requestAnimationFrame);
}
