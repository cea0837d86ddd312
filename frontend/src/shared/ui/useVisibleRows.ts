import { useEffect, useRef, useState } from 'react';

const ALWAYS_DRAWN = 80;
const SPARE = 12;

/** Draws only the rows in sight once there are many; the spaces before and after keep the scrollbar honest. */
export function useVisibleRows(count: number, rowHeight: number) {
  const container = useRef<HTMLElement>(null);
  const [range, setRange] = useState({ first: 0, last: ALWAYS_DRAWN });
  const all = count <= ALWAYS_DRAWN;

  useEffect(() => {
    const element = container.current;
    if (all || !element) return undefined;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - SPARE);
      const shown = Math.ceil(element.clientHeight / rowHeight) + SPARE * 2;
      const last = Math.min(count, first + shown);
      setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    // The browser would otherwise scroll by itself when rows above the first visible one come and go.
    element.style.overflowAnchor = 'none';
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    return () => element.removeEventListener('scroll', measure);
  }, [all, count, rowHeight]);

  const first = all ? 0 : Math.min(range.first, count);
  const last = all ? count : Math.min(range.last, count);
  return { container, first, last, before: first * rowHeight, after: (count - last) * rowHeight };
}
