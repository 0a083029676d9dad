/** Changes a drawn page as a new version of its tool might, or a fault of it. */

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const one = (list, random) => list[Math.floor(random() * list.length)];
const isDrawn = (element) => element.checkVisibility();

const cellsOf = (row) => (row.cells ? [...row.querySelectorAll('td')] : [...row.children]);
/** Cells of headings and of figures, of tables and of bare lines. */
const HEADINGS = 'th,.heads div:not(:has(div))';
const FIGURES = 'td,.line > *';

/** Rows of figures, whatever draws them; headings such as 31-60天 are none. */
const bodyRows = (document) =>
  [...document.querySelectorAll('tbody tr,.lines > .line')].filter(
    (row) =>
      isDrawn(row) &&
      cellsOf(row).length > 2 &&
      /\d/.test(rowText(row).replace(/[\d-]+天|\d+ - \d+|Over \d+|> \d+/g, '')),
  );
const rowText = (row) =>
  cellsOf(row)
    .map((cell) => cell.textContent + (cell.querySelector('input')?.value ?? ''))
    .join(' ');
const walkTexts = (root, change) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.nodeValue = change(walker.currentNode.nodeValue);
};
const wide = (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const mutations = {
  dropCell(document, random) {
    const row = one(bodyRows(document), random);
    one(cellsOf(row), random).remove();
  },
  duplicateRow(document, random) {
    const row = one(bodyRows(document), random);
    row.after(row.cloneNode(true));
  },
  dropRow(document, random) {
    one(bodyRows(document), random).remove();
  },
  renameClasses(document, random) {
    const names = new Map();
    for (const element of document.querySelectorAll('[class]')) {
      if (typeof element.className !== 'string') continue;
      element.className = [...element.classList]
        .map((name) => {
          if (!names.has(name)) names.set(name, `x${Math.floor(random() * 1e9).toString(36)}`);
          return names.get(name);
        })
        .join(' ');
    }
  },
  /** The heading of the closing balances and the one before it change places, in every drawing of them. */
  swapHeadings(document, random) {
    const heads = [...document.querySelectorAll('thead')].map((head) =>
      [...(head.rows[0]?.cells ?? [])].filter((cell) => /期|余额|balance/i.test(cell.textContent)),
    );
    const pairs = (heads.find((cells) => cells.length > 1) ?? []).flatMap((cell, n, cells) => {
      const next = cells[n + 1];
      const alike = next && next.colSpan === cell.colSpan && /期末|closing/i.test(next.textContent);
      return alike ? [[cell.textContent, next.textContent]] : [];
    });
    if (!pairs.length) return;
    const pair = one(pairs, random);
    for (const cells of heads) {
      const [left, right] = pair.map((text) => cells.find((cell) => cell.textContent === text));
      if (!left || !right) continue;
      const kept = [...left.childNodes];
      left.replaceChildren(...right.childNodes);
      right.replaceChildren(...kept);
    }
  },
  /** One row of headings is gone, the groups or what stands under them. */
  dropHeadings(document, random) {
    const at = random() < 0.5 ? 0 : 1;
    for (const head of document.querySelectorAll('thead')) if (head.rows.length > 1) head.rows[at].remove();
  },
  /** A row no longer shows its code. */
  blankCode(document, random) {
    const codes = bodyRows(document).flatMap((row) => cellsOf(row).filter((cell) => isDrawn(cell) && /^[A-Z]?\d{3,10}$/.test(cell.textContent.trim())).slice(0, 1));
    if (!codes.length) return;
    const cell = one(codes, random);
    walkTexts(cell, () => '');
    for (const field of cell.querySelectorAll('input')) field.value = '';
  },
  removeThead(document) {
    for (const head of document.querySelectorAll('thead')) {
      const body = head.parentElement.querySelector('tbody') ?? head.parentElement.appendChild(document.createElement('tbody'));
      for (const row of [...head.rows].reverse()) {
        for (const cell of [...row.cells]) {
          const plain = document.createElement('td');
          for (const { name, value } of cell.attributes) plain.setAttribute(name, value);
          plain.append(...cell.childNodes);
          cell.replaceWith(plain);
        }
        body.prepend(row);
      }
      head.remove();
    }
  },
  wideHeadings(document) {
    for (const cell of document.querySelectorAll(`${HEADINGS},h2,p`)) walkTexts(cell, wide);
  },
  spacedHeadings(document) {
    for (const cell of document.querySelectorAll(HEADINGS)) walkTexts(cell, (text) => [...text].join('\u00a0'));
  },
  wideFigures(document) {
    for (const cell of document.querySelectorAll(FIGURES)) walkTexts(cell, (text) => (/^[-\d.,() ]+$/.test(text) ? wide(text) : text));
  },
  /** The same markup as another parser's output: no listeners, no properties, other nodes. */
  redraw(document) {
    for (const field of document.querySelectorAll('input')) field.setAttribute('value', field.value);
    for (const choice of document.querySelectorAll('select'))
      for (const entry of choice.options) entry.toggleAttribute('selected', entry.selected);
    const copy = new DOMParser().parseFromString(document.body.innerHTML, 'text/html');
    document.body.replaceChildren(...copy.body.childNodes);
  },
  restyle(document) {
    for (const style of document.querySelectorAll('style,link[rel=stylesheet]')) style.remove();
  },
  wrap(document) {
    for (const table of document.querySelectorAll('table')) {
      const box = document.createElement('section');
      table.replaceWith(box);
      box.append(table);
    }
  },
  /** Two headings change places wherever they stand. */
  exchangeHeadings(document, _, [left, right]) {
    const other = (text) => (text === left ? right : text === right ? left : null);
    for (const cell of document.querySelectorAll(`${HEADINGS},${FIGURES}`)) {
      const change = other(cell.textContent.trim());
      if (change === null) continue;
      walkTexts(cell, (text) => (text.trim() === cell.textContent.trim() ? change : text));
    }
  },
  /** A heading is gone, in every drawing of it; of several alike the same one. */
  blankHeading(document, random, headings) {
    const heading = one(headings, random);
    const at = Math.floor(random() * headings.filter((text) => text === heading).length);
    for (const table of document.querySelectorAll('table,.sheet')) {
      const alike = [...table.querySelectorAll(`${HEADINGS},${FIGURES}`)].filter((cell) => cell.textContent.trim() === heading);
      if (alike[at]) walkTexts(alike[at], () => '');
    }
  },
  /** What the tool's maker sells, among the rows. */
  adRow(document, random) {
    const at = random();
    for (const body of document.querySelectorAll('tbody')) {
      const rows = [...body.rows].filter((row) => isDrawn(row) && row.cells.length > 2 && /\d/.test(rowText(row)));
      if (!rows.length) continue;
      const row = document.createElement('tr');
      const cell = row.insertCell();
      cell.colSpan = rows[0].cells.length;
      cell.textContent = '限时优惠：发票查验 298 元/年，前 100 名立减 50.00 元';
      rows[Math.floor(at * rows.length)].after(row);
    }
  },
  /** Less than nothing written with the mathematical sign. */
  minusSign(document) {
    const minus = (text) => (/^\s*-[\d.,]+\s*$/.test(text) ? text.replace('-', '\u2212') : text);
    for (const cell of document.querySelectorAll(FIGURES)) walkTexts(cell, minus);
    for (const field of document.querySelectorAll('input')) field.value = minus(field.value);
  },
  /** The last row of the body is not drawn. */
  dropLastRow(document) {
    for (const body of document.querySelectorAll('tbody,.lines')) {
      const rows = [...body.children].filter((row) => isDrawn(row) && cellsOf(row).length > 2);
      rows.at(-1)?.remove();
    }
  },
  /** A figure takes the place of the one beside it, too. */
  mergeCells(document, random) {
    const isFigure = (cell) => isDrawn(cell) && /^-?[\d.,]*\d[\d.,]*$/.test((cell.querySelector('input')?.value ?? cell.textContent).trim());
    const rows = bodyRows(document);
    const pairs = rows.flatMap((row, at) =>
      [...row.cells].flatMap((cell, place) => (row.cells[place + 1] && isFigure(cell) && isFigure(row.cells[place + 1]) ? [{ at, place }] : [])),
    );
    if (!pairs.length) return;
    const { at, place } = one(pairs, random);
    const [left, right] = [rows[at].cells[place], rows[at].cells[place + 1]];
    left.colSpan += right.colSpan;
    right.remove();
  },
  /** A column that is not shown, with figures of its own. */
  hiddenColumn(document, random) {
    const place = random();
    for (const row of document.querySelectorAll('tr')) {
      if (row.cells.length < 2) continue;
      const cell = document.createElement(row.cells[0].localName);
      cell.style.display = 'none';
      cell.textContent = cell.localName === 'th' ? '上期' : '98765.43';
      row.cells[Math.floor(place * row.cells.length)].before(cell);
    }
  },
}; // prettier-ignore

/** Changes the page, or the frame in it that holds the statement; `headings` are those to choose from, or to exchange. */
window.mutate = (kind, seed, headings = []) => {
  const frame = document.querySelector('iframe');
  mutations[kind](frame?.contentDocument ?? document, chance(seed), headings);
};
