import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { nextCell } from '../deskRules';

interface Cell {
  row: number;
  column: number;
}

interface RovingInput {
  container: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  first: number;
  last: number;
  rowHeight: number;
}

/** One tab stop for the whole grid; arrows move it, also to rows that are not drawn yet. */
export function useRovingCell({ container, rows, columns, first, last, rowHeight }: RovingInput) {
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const wanted = useRef(false);
  const row = Math.min(cell.row, rows - 1);
  const column = Math.min(cell.column, columns - 1);
  const drawn = row >= first && row < last;

  // Runs again when other rows are drawn: the wanted cell may exist only then.
  useEffect(() => {
    const box = container.current;
    if (!wanted.current || !box) return;
    if (!drawn) {
      box.scrollTop = Math.max(0, row * rowHeight - box.clientHeight / 2);
      return;
    }
    wanted.current = false;
    box.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)?.focus();
  }, [container, row, column, drawn, rowHeight]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = nextCell(event.key, event.ctrlKey, { row, column }, { rows, columns });
      if (!next) return;
      event.preventDefault();
      wanted.current = true;
      setCell(next);
    },
    [row, column, rows, columns],
  );

  const onFocus = useCallback((event: FocusEvent) => {
    const at = (event.target as HTMLElement).dataset.at?.split(':').map(Number);
    if (at) setCell({ row: at[0] ?? 0, column: at[1] ?? 0 });
  }, []);

  return { row: drawn ? row : first, column, onKeyDown, onFocus };
}
