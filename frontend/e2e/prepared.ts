import { expect, type Page } from '@playwright/test';

/** Everything for a start without network: the shell in the worker's hands, the content, up to what was read last, in the store. */
export async function isPrepared(page: Page, lastRead: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(keptQueries)).toEqual(expect.stringContaining(lastRead));
}

async function keptQueries(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('sanbuzou-reading'));
  const kept = await settled(database.transaction('kept').objectStore('kept').get('reading'));
  database.close();
  return JSON.stringify(kept ?? null);
}
