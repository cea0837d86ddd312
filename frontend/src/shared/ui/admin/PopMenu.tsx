import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import './popMenu.css';

export interface PopMenuItem<K extends string> {
  key: K;
  text: string;
  note?: string;
}

interface PopMenuProps<K extends string> {
  label: string;
  /** What was pressed: the menu opens at it and gives the focus back to it. */
  anchor: HTMLElement;
  items: PopMenuItem<K>[];
  onChoose: (key: K) => void;
  onClose: () => void;
}

const MARGIN = 8;

/** One menu for thousands of cells: it is placed at the cell that was pressed, not drawn in each. */
export function PopMenu<K extends string>({ label, anchor, items, onChoose, onClose }: PopMenuProps<K>) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  const putAtAnchor = useCallback(() => {
    const at = anchor.getBoundingClientRect();
    const own = menu.current?.getBoundingClientRect();
    if (!own) return;
    const below = at.bottom + 4 + own.height < window.innerHeight;
    setPlace({
      left: Math.max(MARGIN, Math.min(at.left, window.innerWidth - own.width - MARGIN)),
      top: Math.max(MARGIN, below ? at.bottom + 4 : at.top - own.height - 4),
    });
  }, [anchor]);

  useLayoutEffect(() => {
    putAtAnchor();
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [putAtAnchor]);

  useEffect(() => {
    const leave = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('scroll', putAtAnchor, true);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('scroll', putAtAnchor, true);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose, putAtAnchor]);

  const giveBack = () => anchor.focus({ preventScroll: true });
  const press = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Record<string, number> = {
      ArrowDown: (index + 1) % buttons.length,
      ArrowUp: (index - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      giveBack();
      onClose();
    } else if (event.key in targets) {
      event.preventDefault();
      buttons[targets[event.key] as number]?.focus();
    }
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      className="pop-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={place}
      onKeyDown={press}
    >
      <p aria-hidden="true">{label}</p>
      {items.map(({ key, text, note }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            giveBack();
            onClose();
            onChoose(key);
          }}
        >
          {text}
          {note && <small>{note}</small>}
        </button>
      ))}
    </div>
  );
}
