/** The inside of an editable part: text, and figures as islands that cannot be typed into. */
import { segments } from './draft';

/** How a placeholder is drawn. */
export interface Island {
  text: string;
  tone: 'fill' | 'old' | 'empty';
  title: string;
}

/** Gives the caret a place before a leading and behind a trailing island; never part of the draft. */
const REST = '\u200b';

/** An amount with its unit or a day with its weekday stays on one line; a list of names may be longer than a line. */
const ONE_LINE = 20;

export function drawIsland(node: HTMLElement, island: Island): void {
  const whole = island.text.length <= ONE_LINE ? ' num' : '';
  node.className = `island island-${island.tone}${whole}`;
  node.textContent = island.text;
  node.title = island.title;
}

/** Puts a draft into the element, replacing what is there. */
export function drawPart(
  element: HTMLElement,
  draft: string,
  islandOf: (placeholder: string) => Island,
): void {
  const nodes: Node[] = segments(draft).map((segment) => {
    if (segment.kind === 'text') return document.createTextNode(segment.text);
    const node = document.createElement('span');
    node.contentEditable = 'false';
    node.dataset['placeholder'] = segment.placeholder;
    drawIsland(node, islandOf(segment.placeholder));
    return node;
  });
  if (nodes[0] instanceof HTMLElement) nodes.unshift(document.createTextNode(REST));
  if (nodes.at(-1) instanceof HTMLElement) nodes.push(document.createTextNode(REST));
  element.replaceChildren(...nodes);
}

/** Redraws the islands in place, so that the caret stays where it is. */
export function redrawIslands(element: HTMLElement, islandOf: (placeholder: string) => Island): void {
  for (const node of element.querySelectorAll<HTMLElement>('[data-placeholder]')) {
    drawIsland(node, islandOf(node.dataset['placeholder'] ?? ''));
  }
}

/** The draft as it stands in the element: islands as placeholders, line breaks as `\n`. */
export function readPart(element: Node): string {
  let draft = '';
  for (const node of element.childNodes) {
    if (node instanceof HTMLElement) {
      const placeholder = node.dataset['placeholder'];
      if (placeholder) draft += placeholder;
      else if (node.tagName === 'BR') draft += node === element.lastChild ? '' : '\n';
      else {
        // Browsers wrap a new line in a block of its own.
        if (draft !== '' && (node.tagName === 'DIV' || node.tagName === 'P')) draft += '\n';
        draft += readPart(node);
      }
    } else {
      draft += (node.textContent ?? '').replaceAll(REST, '').replaceAll('\u00a0', ' ');
    }
  }
  return draft;
}

/** Puts plain text at the caret, in place of what is selected. */
export function insertText(element: HTMLElement, text: string): void {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!selection || !range || !element.contains(range.commonAncestorContainer)) {
    element.append(text);
    return;
  }
  range.deleteContents();
  const node = document.createTextNode(text);
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
}
