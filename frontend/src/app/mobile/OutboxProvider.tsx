import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { notify } from '@/shared/notices';
import { OutboxContext } from '@/shared/offline/outboxContext';
import type { SendResult } from '@/shared/offline/sender';
import { useOutboxState } from '@/shared/offline/useOutboxState';
import { useSession } from '@/shared/session';
import { readAhead } from './ahead';
import { outboxKinds } from './outboxKinds';

const TOUCHED = new Set(Object.values(outboxKinds).flatMap(({ touches }) => touches));

export function OutboxProvider({ children }: { children: ReactNode }) {
  const { account, branchId, memberId } = useSession();
  const queryClient = useQueryClient();
  const onRun = useCallback(
    ({ sent, signedOut }: SendResult) => {
      if (sent > 0) {
        notify('green', sent === 1 ? '支部已收到。' : `支部已收到 ${sent} 条。`);
        const renewed = [...TOUCHED].map((key) => queryClient.invalidateQueries({ queryKey: [key] }));
        void Promise.all(renewed).then(() => readAhead(queryClient, { branchId, memberId }));
      }
      if (signedOut) void queryClient.invalidateQueries({ queryKey: ['session'] });
    },
    [queryClient, branchId, memberId],
  );
  const outbox = useOutboxState({ accountId: account.id, branchId, kinds: outboxKinds, onRun });
  return <OutboxContext.Provider value={outbox}>{children}</OutboxContext.Provider>;
}
