import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { deliverServiceRecord } from '@/features/community/api';
import { ATTENDANCE, deliverAttendance } from '@/features/duty/dutyDayApi';
import { notify } from '@/shared/notices';
import { OutboxContext } from '@/shared/offline/outboxContext';
import type { Deliver, SendResult } from '@/shared/offline/sender';
import { useOutboxState } from '@/shared/offline/useOutboxState';
import { useSession } from '@/shared/session';

const deliver: Deliver = (item) =>
  item.kind === ATTENDANCE ? deliverAttendance(item) : deliverServiceRecord(item);

export function OutboxProvider({ children }: { children: ReactNode }) {
  const { account, branchId } = useSession();
  const queryClient = useQueryClient();
  const onRun = useCallback(
    ({ sent, signedOut }: SendResult) => {
      if (sent > 0) {
        notify('green', sent === 1 ? '支部已收到。' : `支部已收到 ${sent} 条。`);
        for (const key of ['community', 'duty']) void queryClient.invalidateQueries({ queryKey: [key] });
      }
      if (signedOut) void queryClient.invalidateQueries({ queryKey: ['session'] });
    },
    [queryClient],
  );
  const outbox = useOutboxState({ accountId: account.id, branchId, deliver, onRun });
  return <OutboxContext.Provider value={outbox}>{children}</OutboxContext.Provider>;
}
