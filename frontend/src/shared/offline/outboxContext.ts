import { createContext, useContext } from 'react';
import type { OutboxKind } from './kinds';
import type { Unsent } from './outbox';

export type NewItem = Pick<Unsent, 'id' | 'kind' | 'title' | 'body'>;

/** GREEN: the server has it. AMBER: kept on this phone. RED: the server refused it. GONE: taken back in time. */
export type Delivery = 'GREEN' | 'AMBER' | 'RED' | 'GONE';

export interface Outbox {
  items: Unsent[];
  /** False until it is known whether anything is unsent, which includes that this phone cannot keep anything. */
  isRead: boolean;
  sending: boolean;
  /** False in a private window or on a full disk: then every item is sent at once, and only green counts. */
  canKeep: boolean;
  kinds: Readonly<Record<string, OutboxKind>>;
  /** Resolves once the item is safe on this phone (or, where the phone cannot keep it, on the server). */
  post: (item: NewItem) => Promise<void>;
  /** False when it could not be taken back any more. */
  takeBack: (id: string) => Promise<boolean>;
  sendNow: () => Promise<void>;
  retry: (item: Unsent) => Promise<void>;
  /** A refused item, changed: goes out under a new id. */
  resend: (refused: Unsent, changed: Pick<Unsent, 'id' | 'title' | 'body'>) => Promise<void>;
  deliveryOf: (id: string) => Delivery;
}

export const OutboxContext = createContext<Outbox | undefined>(undefined);

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox is used outside of the phone shell');
  return outbox;
}
