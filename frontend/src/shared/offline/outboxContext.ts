import { createContext, useContext } from 'react';
import type { Unsent } from './outbox';

export type NewItem = Omit<Unsent, 'state' | 'attempts' | 'accountId' | 'branchId' | 'createdAt'>;

/** GREEN: the server has it. AMBER: kept on this phone. RED: the server refused it. GONE: taken back in time. */
export type Delivery = 'GREEN' | 'AMBER' | 'RED' | 'GONE';

export interface Outbox {
  items: Unsent[];
  sending: boolean;
  /** Resolves once the item is safe on this phone (or, where the phone cannot keep it, on the server). */
  post: (item: NewItem) => Promise<void>;
  takeBack: (id: string) => Promise<void>;
  sendNow: () => Promise<void>;
  retry: (item: Unsent) => Promise<void>;
  deliveryOf: (id: string) => Delivery;
}

export const OutboxContext = createContext<Outbox | undefined>(undefined);

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox is used outside of the phone shell');
  return outbox;
}
