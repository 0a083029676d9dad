import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PopoverProps {
  name: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Which edge of its anchor it keeps to. */
  align: 'start' | 'end';
}

/** Closes by Esc, or when the pointer or the focus goes elsewhere, and gives the focus back. */
export function Popover({ name, onClose, children, align }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.focus();
    function outside(event: Event) {
      if (!(event.target instanceof Node)) return;
      if (opener instanceof Node && opener.contains(event.target)) return;
      if (!box.current?.contains(event.target)) close.current();
    }
    function escape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
      if (opener instanceof HTMLElement) opener.focus();
    }
    const node = box.current;
    node?.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      node?.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  return (
    <div class={`popover popover-${align}`} role="dialog" aria-label={name} tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
