import { lazy } from 'react';
import { deliverServiceRecord, SERVICE_RECORD } from '@/features/community/api';
import { SERVICE_PHOTO } from '@/features/community/photoRules';
import { ATTENDANCE, deliverAttendance } from '@/features/duty/dutyDayApi';
import { CONSULTATION, deliverConsultation } from '@/features/taskgroup/consultationApi';
import { deliverProgress, TASK_PROGRESS } from '@/features/taskgroup/progressApi';
import { deliverVisit, VISIT } from '@/features/taskgroup/survey/unitApi';
import type { OutboxKind } from '@/shared/offline/kinds';

/** Everything the phone keeps until the server has it; how to add a kind is said at {@link OutboxKind}. */
export const outboxKinds: Readonly<Record<string, OutboxKind>> = {
  [SERVICE_RECORD]: {
    deliver: deliverServiceRecord,
    touches: ['community'],
    Edit: lazy(() => import('@/features/community/mobile/EditUnsentRecord')),
  },
  [SERVICE_PHOTO]: {
    // Loaded when there is one to send, which needs a network anyway.
    deliver: async (item) => (await import('@/features/community/photoApi')).deliverPhoto(item),
    touches: ['community'],
  },
  [VISIT]: {
    deliver: deliverVisit,
    touches: ['survey'],
    Edit: lazy(() => import('@/features/taskgroup/survey/mobile/EditUnsentVisit')),
  },
  [CONSULTATION]: {
    deliver: deliverConsultation,
    touches: ['taskgroup'],
    Edit: lazy(() => import('@/features/taskgroup/mobile/EditUnsentConsultation')),
  },
  [ATTENDANCE]: { deliver: deliverAttendance, touches: ['duty'] },
  [TASK_PROGRESS]: { deliver: deliverProgress, touches: ['taskgroup'] },
};
