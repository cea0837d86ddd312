import { type RefObject, useEffect, useRef } from 'react';
import './scrollStrip.css';

/**
 * One row that is scrolled sideways where the screen is narrow: it fades where there is more, and brings what is chosen into
 * sight. The element wants the class `scroll-strip`.
 */
export function useScrollStrip<E extends HTMLElement>(chosen: string): RefObject<E | null> {
  const strip = useRef<E>(null);

  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const mark = () => {
      const rest = element.scrollWidth - element.clientWidth - element.scrollLeft;
      element.dataset.before = String(element.scrollLeft > 1);
      element.dataset.after = String(rest > 1);
    };
    mark();
    const sizes = new ResizeObserver(mark);
    sizes.observe(element);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, []);

  useEffect(() => {
    const element = strip.current;
    // Read anew with each choice.
    const at = chosen && element?.querySelector<HTMLElement>('[aria-pressed="true"], [aria-current="page"]');
    if (!element || !at) return;
    const { left, width } = at.getBoundingClientRect();
    const middle = left - element.getBoundingClientRect().left + width / 2;
    element.scrollLeft += middle - element.clientWidth / 2;
  }, [chosen]);

  return strip;
}
