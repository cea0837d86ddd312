import './oneDay';
import 'fake-indexeddb/auto';
import './quietConsole';
import { cleanup, configure } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { server } from './server';

// The one patience of all tests: a busy machine may need seconds to draw a page with tables, and nothing waits longer
// than it has to.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers());
afterEach(() => {
  cleanup();
  // What a page asked for in its last moment finds nobody to answer, and that is no defect of the test.
  server.resetHandlers(http.all('*', () => HttpResponse.error()));
  globalThis.localStorage?.clear();
});
afterAll(() => server.close());

// antd asks for these; jsdom has no layout to answer from, and the node environment has no window at all.
if (typeof window !== 'undefined') {
  const { getComputedStyle } = window;
  window.getComputedStyle = (element) => getComputedStyle(element);
  window.matchMedia = ((media: string) =>
    Object.assign(new EventTarget(), { matches: false, media })) as typeof window.matchMedia;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  // Every browser has it; jsdom has only the older way.
  Blob.prototype.text ??= function (this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsText(this);
    });
  };
}
