import { ProblemError, sentence } from '../api/problem';
import { concernsAll, waitAfter } from './backoff';
import {
  claim,
  isDue,
  listUnsent,
  markRefused,
  markTried,
  pauseOthers,
  received,
  type Unsent,
} from './outbox';
import { withTurn } from './sendingTurn';

export type Deliver = (item: Unsent) => Promise<void>;

export interface SendResult {
  sent: number;
  waiting: number;
  refused: number;
  signedOut: boolean;
}

export interface SendOptions {
  /** The person, or a network that came back: what waits only because it failed before is tried at once. */
  eager?: boolean;
  chance?: () => number;
}

interface Run extends Required<SendOptions> {
  accountId: string;
  deliver: Deliver;
  result: SendResult;
  stopped: boolean;
}

/** A delivery gives up earlier (see the deliver functions); then the item may be claimed anew. */
const CLAIM_MILLIS = 25_000;

let running: { run: Run; done: Promise<SendResult> } | undefined;

/** Sends what is due, oldest first; one run at a time, later callers share the run under way. */
export function sendAll(accountId: string, deliver: Deliver, options: SendOptions = {}): Promise<SendResult> {
  const eager = options.eager ?? false;
  if (running?.run.accountId === accountId) {
    running.run.eager ||= eager;
    return running.done;
  }
  const result: SendResult = { sent: 0, waiting: 0, refused: 0, signedOut: false };
  const chance = options.chance ?? Math.random;
  const run: Run = { accountId, deliver, eager, chance, result, stopped: false };
  const done = sendInTurn(run).finally(() => {
    if (running?.run === run) running = undefined;
  });
  running = { run, done };
  return done;
}

async function sendInTurn(run: Run): Promise<SendResult> {
  await withTurn(`sanbuzou-outbox-${run.accountId}`, async ({ extend }) => {
    const tried = new Set<string>();
    for (let item = await nextOf(run, tried); item; item = await nextOf(run, tried)) {
      tried.add(item.id);
      if (!(await extend())) return;
      await sendOne(item, run);
    }
  });
  const left = await listUnsent(run.accountId);
  run.result.waiting = left.filter(({ state }) => state === 'WAITING').length;
  return run.result;
}

/** Looked up anew each time, so that what is recorded or taken back during a run counts. */
async function nextOf(run: Run, tried: ReadonlySet<string>): Promise<Unsent | undefined> {
  if (run.stopped) return undefined;
  const items = await listUnsent(run.accountId);
  return items.find((item) => !tried.has(item.id) && isDue(item, Date.now(), run.eager));
}

async function sendOne({ id }: Unsent, run: Run): Promise<void> {
  const item = await claim(id, Date.now() + CLAIM_MILLIS);
  if (!item) return;
  try {
    await run.deliver(item);
    await received(item, Date.now());
    run.result.sent += 1;
  } catch (error) {
    await keepFailed(item, error, run);
  }
}

async function keepFailed(item: Unsent, error: unknown, run: Run): Promise<void> {
  const signedOut = error instanceof ProblemError && error.status === 401;
  if (error instanceof ProblemError && !error.isTemporary && !signedOut) {
    run.result.refused += 1;
    await markRefused(item, sentence(error));
    return;
  }
  const wait = waitAfter(error, item.attempts, Date.now(), run.chance);
  await markTried(item, sentence(error), wait);
  if (!concernsAll(error)) return;
  run.stopped = true;
  run.result.signedOut = signedOut;
  await pauseOthers(item, sentence(error), wait);
}
