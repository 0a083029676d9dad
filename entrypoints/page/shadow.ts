export interface Shadow {
  root: ShadowRoot;
  /** Styles the element itself, over every rule of the page, and what is `inside`; hides both in print. */
  dress(host: Readonly<Record<string, string>>, inside?: string): void;
}

/** Gives an element of ours a root the page cannot look into. */
export function shadowOf(element: HTMLElement): Shadow {
  const root = element.attachShadow({ mode: 'closed' });
  const write = writerOf(root);
  return {
    root,
    dress(host, inside = '') {
      // The page's own rules for unknown elements must not reach it; what stands in the page is no part of a printed report.
      const style = Object.entries({ all: 'initial', ...host }).map(
        ([property, value]) => `${property}:${value}!important`,
      );
      write(`:host{${style.join(';')}}${inside}@media print{:host{display:none!important}}`);
    },
  };
}

function writerOf(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    // Firefox 140 lets no content script adopt a sheet (https://bugzilla.mozilla.org/1770592), and no page's policy
    // stop one from writing a style. Until that version is no longer supported.
    const style = root.appendChild(root.ownerDocument.createElement('style'));
    return (css) => void (style.textContent = css);
  }
}
