import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepReading } from '@/shared/offline/keptReading';
import { useSession } from '@/shared/session';
import { isOwnContent } from './ownContent';

/** Keeps the owner's content on the phone for the time without a network. */
export function useOwnContent(): void {
  const queryClient = useQueryClient();
  const { account, branchId, memberId } = useSession();
  useEffect(
    () => keepReading(queryClient, account.id, (key) => isOwnContent(key, { branchId, memberId })),
    [queryClient, account.id, branchId, memberId],
  );
}
