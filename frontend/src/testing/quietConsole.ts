import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

const written: string[] = [];
// Whether a change comes inside or outside of what a test waits for depends on the machine, not on the code.
const BY_CHANCE = 'not wrapped in act(';

function listen(...parts: unknown[]) {
  const text = format(...parts);
  if (!text.includes(BY_CHANCE)) written.push(text);
}

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
