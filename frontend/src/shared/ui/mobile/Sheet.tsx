import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import './sheet.css';

interface SheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel from below over the page: takes the focus, keeps it, and gives it back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const overflow = document.body.style.overflow;
    document.body.style.overflow = 'hidden';
    panel.current?.focus();
    return () => {
      document.body.style.overflow = overflow;
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') keepFocus(event, panel.current);
  };
  return (
    <div className="sheet-place">
      <div className="sheet-shade" aria-hidden="true" onClick={onClose} />
      <div
        ref={panel}
        className="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <header className="sheet-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="sheet-close" aria-label="关闭" onClick={onClose}>
            <svg
              viewBox="0 0 24 24"
              width="24"
              height="24"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              aria-hidden="true"
            >
              <path d="M6 6l12 12M18 6 6 18" strokeLinecap="round" />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea, select';

function keepFocus(event: KeyboardEvent, panel: HTMLElement | null): void {
  const inside = [...(panel?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const [first, last] = [inside[0], inside.at(-1)];
  const leaving = event.shiftKey ? [first, panel] : [last];
  if (!leaving.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
