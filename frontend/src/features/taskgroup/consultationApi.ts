import { answer, client, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { uuid7 } from '@/shared/lib/uuid7';
import type { Unsent } from '@/shared/offline/outbox';
import { useSession } from '@/shared/session';

export type Consultation = Schemas['Consultation'];
export type WriteConsultation = Schemas['WriteConsultation'];
export type FollowUp = Schemas['FollowUp'];

/** The kind under which phones keep minutes that are not sent yet. */
export const CONSULTATION = 'consultation';

/** What a phone keeps of minutes until the branch has them. */
export interface WaitingConsultation {
  taskGroupId: string;
  minutes: WriteConsultation;
}

const CONSULTATIONS = '/branches/{branchId}/task-groups/{taskGroupId}/consultations';
const PAGE = 20;

export function useConsultations(taskGroupId: string) {
  const { branchId } = useSession();
  return usePaged<Consultation>(['taskgroup', 'consultations', taskGroupId], (cursor) =>
    answer(
      client.GET(CONSULTATIONS, {
        params: { path: { branchId, taskGroupId }, query: { cursor, limit: PAGE } },
      }),
    ),
  );
}

export function useSaveConsultation(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ consultation, body }: { consultation?: Consultation; body: WriteConsultation }) =>
      answer(
        client.PUT(`${CONSULTATIONS}/{consultationId}`, {
          params: {
            path: { branchId, taskGroupId, consultationId: consultation?.id ?? uuid7() },
            header: consultation && ifMatch(consultation.version),
          },
          body,
        }),
      ),
    ['taskgroup'],
    { inForm: true },
  );
}

/** Sends minutes kept on the phone; the same id makes a second try harmless. */
export async function deliverConsultation(item: Unsent): Promise<void> {
  const { taskGroupId, minutes } = item.body as WaitingConsultation;
  await answer(
    client.PUT(`${CONSULTATIONS}/{consultationId}`, {
      params: { path: { branchId: item.branchId, taskGroupId, consultationId: item.id } },
      body: minutes,
      signal: AbortSignal.timeout?.(20_000),
    }),
  );
}

interface FollowUpFilter {
  taskGroupId?: string;
  ownerMemberId?: string;
  open?: boolean;
}

export function useFollowUps(filter: FollowUpFilter) {
  const { branchId } = useSession();
  return usePaged<FollowUp>(['taskgroup', 'follow-ups', filter], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/follow-ups', {
        params: { path: { branchId }, query: { ...filter, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useReportFollowUp() {
  const { branchId } = useSession();
  return useChange(
    ({ followUp, done }: { followUp: FollowUp; done: boolean }) =>
      answer(
        client.POST('/branches/{branchId}/follow-ups/{followUpId}/report', {
          params: { path: { branchId, followUpId: followUp.id } },
          body: { done, outcome: followUp.outcome },
        }),
      ),
    ['taskgroup'],
  );
}
