import type { Page } from './client';

/** Reads a long list to its end, telling how far it has come. */
export async function readAll<T>(
  page: (cursor: string | undefined) => Promise<Page<T>>,
  onRead: (done: number) => void,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    all.push(...items);
    cursor = nextCursor ?? undefined;
    onRead(all.length);
  } while (cursor);
  return all;
}
