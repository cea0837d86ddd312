import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const written: string[] = [];
const listen = (...parts: unknown[]) => written.push(format(...parts));

beforeEach(() => {
  written.length = 0;
  console.error = listen;
  console.warn = listen;
});

// What React warns about (a key used twice, a state set too late) is a defect that nobody sees otherwise.
afterEach(() => {
  if (written.length === 0) return;
  throw new Error(
    `This test passed, but the code wrote to console.error or console.warn:\n\n${written.join('\n\n')}`,
  );
});
