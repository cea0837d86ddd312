import type { Unsent } from './outbox';

/** When the next attempt comes, in words; undefined when it is about to happen anyway. */
export function waitText({ state, wait }: Pick<Unsent, 'state' | 'wait'>, now: number): string | undefined {
  if (state !== 'WAITING' || !wait) return undefined;
  if (wait.reason === 'TAKE_BACK' || wait.reason === 'SENDING') return undefined;
  const seconds = Math.ceil((wait.until - now) / 1_000);
  if (seconds <= 5) return '马上再试';
  const when = seconds < 60 ? `${Math.ceil(seconds / 10) * 10} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
  return wait.reason === 'SERVER' ? `服务器忙，约 ${when}后再试` : `约 ${when}后自动再试`;
}
