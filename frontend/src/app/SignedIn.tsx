import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { forgetOthersData, type Session, sessionQuery, signOut } from '@/features/identity/api';
import { type CurrentSession, SessionContext } from '@/shared/session';

/** The one place that knows who is signed in. */
export function SignedIn({ session, children }: { session: Session; children: ReactNode }) {
  const queryClient = useQueryClient();
  const current = useMemo<CurrentSession>(() => {
    const { account } = session;
    return {
      account,
      branchId: account.branchId,
      memberId: account.memberId,
      has: (role) => account.roles.includes(role),
      signOut: async () => {
        await signOut();
        forgetOthersData(queryClient);
        queryClient.setQueryData(sessionQuery.queryKey, null);
      },
    };
  }, [session, queryClient]);
  return <SessionContext.Provider value={current}>{children}</SessionContext.Provider>;
}
