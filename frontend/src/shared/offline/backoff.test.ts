import { expect, it } from 'vitest';
import { problemFrom } from '../api/problem';
import { concernsAll, waitAfter } from './backoff';
import { waitText } from './waitText';

const lost = problemFrom(0, undefined);
const pause = (attempts: number, chance: number) => waitAfter(lost, attempts, 0, () => chance).until / 1_000;

it('doubles with each attempt up to five minutes, with half of it left to chance', () => {
  expect([0, 1, 2, 3, 20, 400].map((attempts) => pause(attempts, 1))).toEqual([2, 4, 8, 16, 300, 300]);
  expect([0, 1, 2, 400].map((attempts) => pause(attempts, 0))).toEqual([1, 2, 4, 150]);
});

it('waits at least as long as the server asked, in seconds or until a moment', () => {
  const busy = problemFrom(503, {}, '20');
  expect(waitAfter(busy, 0, 0, () => 0)).toEqual({ reason: 'SERVER', until: 20_000 });
  expect(waitAfter(busy, 0, 0, () => 1).until).toBeLessThanOrEqual(22_000);
  const moment = problemFrom(429, {}, new Date(Date.now() + 60_000).toUTCString());
  expect(waitAfter(moment, 0, 0, () => 0).until).toBeGreaterThan(50_000);
  expect(problemFrom(429, {}, 'soon').retryAfterSeconds).toBeUndefined();
});

it('does not let a server ask for more than ten minutes', () => {
  expect(waitAfter(problemFrom(503, {}, '86400'), 0, 0, () => 0).until).toBe(600_000);
});

it('tells a server that is gone from a server that stumbled over one item', () => {
  expect([0, 401, 429, 503].map((status) => concernsAll(problemFrom(status, {})))).toEqual(
    Array(4).fill(true),
  );
  expect([409, 422, 500].map((status) => concernsAll(problemFrom(status, {})))).toEqual(Array(3).fill(false));
});

it('says in words when the next attempt comes', () => {
  const waiting = (reason: 'BACKOFF' | 'SERVER' | 'TAKE_BACK', until: number) =>
    waitText({ state: 'WAITING', wait: { reason, until } }, 0);
  expect(waiting('BACKOFF', 3_000)).toBe('马上再试');
  expect(waiting('BACKOFF', 31_000)).toBe('约 40 秒后自动再试');
  expect(waiting('SERVER', 120_000)).toBe('服务器忙，约 2 分钟后再试');
  expect(waiting('TAKE_BACK', 2_000)).toBeUndefined();
});
