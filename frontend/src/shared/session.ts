import { createContext, useContext } from 'react';
import type { Schemas } from './api/client';

export type Role = Schemas['Role'];

export interface CurrentSession {
  account: Schemas['SessionAccount'];
  branchId: string;
  memberId: string | null;
  has: (role: Role) => boolean;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<CurrentSession | undefined>(undefined);

export function useSession(): CurrentSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is used outside of a signed-in page');
  return session;
}
