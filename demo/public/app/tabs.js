import { h } from './dom.js';

/**
 * The open tabs. A pane stays in the document when another is shown (display:
 * none) and keeps what it last drew; a pane marked stale is drawn anew when it
 * is shown again.
 */
export function createTabs(bar, host, { pages, onActive }) {
  const open = new Map();
  let active = null;

  function drawBar() {
    bar.replaceChildren(
      ...[...open.keys()].map((id) =>
        h(
          'div',
          {
            class: id === active ? 'fg-tab is-on' : 'fg-tab',
            role: 'tab',
            data: { page: id },
            onclick: () => show(id),
          },
          h('span', { textContent: pages[id].title }),
          pages[id].fixed
            ? null
            : h('i', {
                class: 'fg-tab-close',
                title: '关闭',
                textContent: '×',
                onclick: (event) => {
                  event.stopPropagation();
                  close(id);
                },
              }),
        ),
      ),
    );
  }

  function show(id, options) {
    const known = open.get(id) ?? {
      pane: h('section', { class: 'tab-pane', data: { page: id } }),
      stale: true,
    };
    if (!open.has(id)) {
      open.set(id, known);
      host.append(known.pane);
    }
    active = id;
    for (const [other, { pane }] of open) {
      pane.style.display = other === id ? '' : 'none';
      pane.classList.toggle('active', other === id);
    }
    drawBar();
    onActive(id);
    if (known.stale || options) {
      known.stale = false;
      pages[id].mount(known.pane, options ?? {});
    }
  }

  function close(id) {
    open.get(id).pane.remove();
    open.delete(id);
    if (active === id) show([...open.keys()].at(-1));
    else drawBar();
  }

  return {
    show,
    /** Everything is to be drawn anew, the shown pane at once. */
    refresh() {
      for (const tab of open.values()) tab.stale = true;
      show(active);
    },
    clear() {
      for (const { pane } of open.values()) pane.remove();
      open.clear();
      active = null;
    },
  };
}
