import { lazy } from 'react';
import { deliverServiceRecord, SERVICE_RECORD } from '@/features/community/api';
import { ATTENDANCE, deliverAttendance } from '@/features/duty/dutyDayApi';
import type { OutboxKind } from '@/shared/offline/kinds';

/** Everything the phone keeps until the server has it; how to add a kind is said at {@link OutboxKind}. */
export const outboxKinds: Readonly<Record<string, OutboxKind>> = {
  [SERVICE_RECORD]: {
    deliver: deliverServiceRecord,
    touches: ['community'],
    Edit: lazy(() => import('@/features/community/mobile/EditUnsentRecord')),
  },
  [ATTENDANCE]: { deliver: deliverAttendance, touches: ['duty'] },
};
