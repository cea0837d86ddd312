import { ProblemError } from '../api/problem';
import type { Wait } from './outbox';

const FIRST_MILLIS = 2_000;
const LONGEST_MILLIS = 5 * 60_000;
const LONGEST_ASKED_MILLIS = 10 * 60_000;
/** The server is not there for anybody, or asks everybody to wait: trying the next item now would only add to it. */
const CONCERNS_ALL = [0, 401, 408, 429, 502, 503, 504];

export function concernsAll(error: unknown): boolean {
  return error instanceof ProblemError && CONCERNS_ALL.includes(error.status);
}

/**
 * Doubles with every attempt, at most five minutes, with half of it left to chance, so that the phones of a branch do
 * not come back together. What the server asked for is the least.
 */
export function waitAfter(error: unknown, attempts: number, now: number, chance: () => number): Wait {
  const step = Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.min(attempts, 20));
  const own = step * (0.5 + chance() / 2);
  const asked = error instanceof ProblemError ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
  if (asked === 0) return { reason: 'BACKOFF', until: now + own };
  const least = Math.min(asked, LONGEST_ASKED_MILLIS);
  return { reason: 'SERVER', until: now + least + chance() * Math.min(least, FIRST_MILLIS) };
}
