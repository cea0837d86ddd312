import type { ComponentType } from 'react';
import { ProblemError } from '../api/problem';
import type { Unsent } from './outbox';
import type { Deliver } from './sender';

export interface EditProps {
  item: Unsent;
  /** Sends the changed content as a new record with a new id; the refused one goes away in the same step. */
  resend: (changed: Pick<Unsent, 'id' | 'title' | 'body'>) => Promise<void>;
}

/**
 * One kind of thing that the phone keeps until the server has it. To add one:
 * 1. In `features/<feature>/<topic>Api.ts` name it and write its delivery: one `PUT` under an id made on the phone
 *    (`uuid7()`), so that sending twice stores once; it throws the `ProblemError` of `answer()` and gives up after
 *    20 s (`AbortSignal.timeout?.(20_000)`). Nothing else may turn an item green.
 * 2. Record with `useOutbox().post({ id, kind, title, body })`. `title` is what the tray shows; `body` must survive
 *    JSON, as it is exported to a file. A moment of sending belongs into the delivery, not into the body.
 * 3. Enter it in `app/mobile/outboxKinds.ts`, with a form `Edit` where a refused item can be put right.
 * Names of kinds are stored on phones: never rename or reuse one.
 */
export interface OutboxKind {
  deliver: Deliver;
  /** The keys of queries to read again once something of this kind was received. */
  touches: readonly string[];
  Edit?: ComponentType<EditProps>;
}

/** After a roll-back a phone may hold what this version does not know: it stays, and says why. */
export function delivererOf(kinds: Readonly<Record<string, OutboxKind>>): Deliver {
  return (item) => {
    const kind = kinds[item.kind];
    if (kind) return kind.deliver(item);
    const detail = '这一条是用更新的版本记的，现在的版本还不能发送；会一直保留，更新后自动发送。';
    return Promise.reject(new ProblemError(500, { code: 'UNKNOWN_KIND', detail }));
  };
}
