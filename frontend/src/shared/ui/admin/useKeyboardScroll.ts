import { type RefObject, useEffect } from 'react';

/**
 * A table that is wider than its place is given a stop in the tab order, without which no key scrolls it; antd gives none.
 * One that fits gets none.
 */
export function useKeyboardScroll(table: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const content = table.current?.querySelector<HTMLElement>('.ant-table-content');
    if (!content) return undefined;
    const mark = () => {
      if (content.scrollWidth > content.clientWidth) content.tabIndex = 0;
      else content.removeAttribute('tabindex');
    };
    mark();
    const sizes = new ResizeObserver(mark);
    sizes.observe(content);
    return () => sizes.disconnect();
  });
}
