import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { drawPart, insertText, readPart, redrawIslands } from './partDom';
import type { Island } from './partDom';

interface PartFieldProps {
  name: string;
  draft: string;
  islandOf: (placeholder: string) => Island;
  placeholder: string;
  onChange: (draft: string) => void;
  onIsland: (placeholder: string) => void;
}

/**
 * One part of a script, edited in place. The text is plain; figures are islands that can be deleted or clicked.
 * The browser owns the inside while it is edited, so that undo and input methods work as everywhere.
 */
export function PartField({ name, draft, islandOf, placeholder, onChange, onIsland }: PartFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const written = useRef<string | null>(null);
  const current = useRef({ draft, islandOf, onChange, onIsland });
  current.current = { draft, islandOf, onChange, onIsland };

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (written.current !== draft) {
      drawPart(element, draft, islandOf);
      written.current = draft;
    } else {
      redrawIslands(element, islandOf);
    }
  });

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    let composing = false;
    function changed() {
      if (composing || !element) return;
      const text = readPart(element);
      if (text === written.current) return;
      written.current = text;
      current.current.onChange(text);
    }
    function insert(text: string | undefined) {
      if (!text || !element) return;
      insertText(element, text.replace(/\r\n?/g, '\n'));
      changed();
    }
    const listeners: Record<string, (event: never) => void> = {
      input: changed,
      compositionstart: () => {
        composing = true;
      },
      compositionend: () => {
        composing = false;
        changed();
      },
      paste: (event: ClipboardEvent) => {
        event.preventDefault();
        insert(event.clipboardData?.getData('text/plain'));
      },
      drop: (event: DragEvent) => {
        event.preventDefault();
        insert(event.dataTransfer?.getData('text/plain'));
      },
      beforeinput: (event: InputEvent) => {
        if (event.inputType.startsWith('format')) event.preventDefault();
        if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
          event.preventDefault();
          insert('\n');
        }
      },
      click: (event: MouseEvent) => {
        const island =
          event.target instanceof Element && event.target.closest<HTMLElement>('[data-placeholder]');
        if (island && island.dataset['placeholder']) current.current.onIsland(island.dataset['placeholder']);
      },
      // A placeholder typed by hand becomes an island once the field is left.
      blur: () => drawPart(element, current.current.draft, current.current.islandOf),
    };
    for (const [type, listener] of Object.entries(listeners))
      element.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        element.removeEventListener(type, listener as EventListener);
    };
  }, []);

  return (
    <div
      class="part-text"
      ref={field}
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label={name}
      data-empty={placeholder}
      spellcheck={false}
    />
  );
}
