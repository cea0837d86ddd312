import { ProblemError, sentence } from '../api/problem';
import { keep, listUnsent, markTried, remove, type Unsent } from './outbox';

export type Deliver = (item: Unsent) => Promise<void>;

export interface SendResult {
  sent: number;
  waiting: number;
  refused: number;
  signedOut: boolean;
}

let running: Promise<SendResult> | undefined;

/** Sends what waits, oldest first; one run at a time, later callers share the run under way. */
export function sendAll(accountId: string, deliver: Deliver): Promise<SendResult> {
  running ??= run(accountId, deliver).finally(() => {
    running = undefined;
  });
  return running;
}

async function run(accountId: string, deliver: Deliver): Promise<SendResult> {
  const result: SendResult = { sent: 0, waiting: 0, refused: 0, signedOut: false };
  const tried = new Set<string>();
  for (let item = await nextOf(accountId, tried); item; item = await nextOf(accountId, tried)) {
    tried.add(item.id);
    const outcome = result.signedOut ? 'waiting' : await sendOne(item, deliver, result);
    result[outcome] += 1;
  }
  return result;
}

/** Looked up anew each time, so that what is recorded or taken back during a run counts. */
async function nextOf(accountId: string, tried: ReadonlySet<string>): Promise<Unsent | undefined> {
  return (await listUnsent(accountId)).find((item) => item.state === 'WAITING' && !tried.has(item.id));
}

async function sendOne(
  item: Unsent,
  deliver: Deliver,
  result: SendResult,
): Promise<'sent' | 'waiting' | 'refused'> {
  try {
    await deliver(item);
    await remove(item.id);
    return 'sent';
  } catch (error) {
    const signedOut = error instanceof ProblemError && error.status === 401;
    const refused = error instanceof ProblemError && !error.isTemporary && !signedOut;
    result.signedOut ||= signedOut;
    await markTried(item, refused ? 'REFUSED' : 'WAITING', sentence(error));
    return refused ? 'refused' : 'waiting';
  }
}

/** A refused item is tried once more with the same id after the person decided so. */
export async function retryRefused(item: Unsent): Promise<void> {
  await keep(item);
}
