import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { uuid7 } from '@/shared/lib/uuid7';
import type { Unsent } from '@/shared/offline/outbox';
import { useSession } from '@/shared/session';
import type { Duty } from './api';

export type Inspection = Schemas['Inspection'];
export type WriteInspection = Schemas['WriteInspection'];
export type BinCheck = Schemas['BinCheck'];
export type BinClass = Schemas['BinClass'];
export type DutyPhoto = Schemas['DutyPhoto'];
export type DutyProblem = Schemas['DutyProblem'];
export type DutyProblemStatus = Schemas['DutyProblemStatus'];
export type Handover = Schemas['Handover'];
export type SetDutyOutcome = Schemas['SetDutyOutcome'];

export const ATTENDANCE = 'attendance';

/** What the outbox keeps of a check-in; the server takes the first one, so sending twice is harmless. */
export interface KeptAttendance {
  dutyId: string;
  clientSentAt: string;
}

export async function deliverAttendance(item: Unsent): Promise<void> {
  const { dutyId, clientSentAt } = item.body as KeptAttendance;
  await answer(
    client.PUT('/branches/{branchId}/duties/{dutyId}/attendance', {
      params: { path: { branchId: item.branchId, dutyId } },
      body: { clientSentAt },
      signal: AbortSignal.timeout?.(20_000),
    }),
  );
}

/** For the desk: an officer notes that somebody was there. On the phone a check-in goes through the outbox. */
export function useRecordAttendance() {
  const { branchId } = useSession();
  return useChange(
    (dutyId: string) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}/attendance', {
          params: { path: { branchId, dutyId } },
          body: { clientSentAt: new Date().toISOString() },
        }),
      ),
    ['duty', 'overview'],
  );
}

export function useSetDutyOutcome() {
  const { branchId } = useSession();
  return useChange(
    ({ duty, body }: { duty: Duty; body: SetDutyOutcome }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}/outcome', {
          params: { path: { branchId, dutyId: duty.id }, header: ifMatch(duty.version) },
          body,
        }),
      ),
    ['duty', 'overview'],
    { inForm: true },
  );
}

export function useInspection(dutyId: string, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'inspection', dutyId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/duties/{dutyId}/inspection', {
          params: { path: { branchId, dutyId } },
        }),
      ),
  });
}

export function usePutInspection() {
  const { branchId } = useSession();
  return useChange(
    ({ known, body }: { known: Inspection; body: WriteInspection }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}/inspection', {
          params: {
            path: { branchId, dutyId: known.dutyId },
            header: known.inspectedAt ? ifMatch(known.version) : {},
          },
          body,
        }),
      ),
    ['duty'],
    { inForm: true },
  );
}

/** The address of a photo; the session cookie goes with it, so it can stand in an image. */
export function photoAddress(branchId: string, photo: DutyPhoto): string {
  return `/api/v1/branches/${branchId}/duties/${photo.dutyId}/photos/${photo.id}`;
}

export function usePutDutyPhoto() {
  const { branchId } = useSession();
  return useChange(
    ({ dutyId, photo, id = uuid7() }: { dutyId: string; photo: Blob; id?: string }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}/photos/{photoId}', {
          params: { path: { branchId, dutyId, photoId: id } },
          headers: { 'Content-Type': 'image/jpeg' },
          // The contract says "binary", which the types can only call text.
          body: photo as unknown as string,
          bodySerializer: () => photo,
        }),
      ),
    ['duty'],
    { quiet: true },
  );
}

export function useDeleteDutyPhoto() {
  const { branchId } = useSession();
  return useChange(
    (photo: DutyPhoto) =>
      answer(
        client.DELETE('/branches/{branchId}/duties/{dutyId}/photos/{photoId}', {
          params: { path: { branchId, dutyId: photo.dutyId, photoId: photo.id } },
        }),
      ),
    ['duty'],
  );
}

export function useHandover(dutyId: string, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'handover', dutyId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/duties/{dutyId}/handover', {
          params: { path: { branchId, dutyId } },
        }),
      ),
  });
}

export function usePutHandover() {
  const { branchId } = useSession();
  return useChange(
    ({ known, note }: { known: Handover; note: string }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}/handover', {
          params: {
            path: { branchId, dutyId: known.dutyId },
            header: known.writtenAt ? ifMatch(known.version) : {},
          },
          body: { note },
        }),
      ),
    ['duty'],
    { inForm: true },
  );
}

export interface ProblemFilters {
  dutyPostId?: string;
  status?: DutyProblemStatus;
}

export function useDutyProblems(filters: ProblemFilters) {
  const { branchId } = useSession();
  return usePaged<DutyProblem>(['duty', 'problems', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/duty-problems', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}

/** The problems that still travel from duty to duty at a post. */
export function useOpenProblems(dutyPostId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'open-problems', dutyPostId],
    queryFn: () =>
      everything<DutyProblem>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/duty-problems', {
            params: { path: { branchId }, query: { dutyPostId, status: 'OPEN', cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useRaiseDutyProblem() {
  const { branchId } = useSession();
  return useChange(
    ({ dutyId, body }: { dutyId: string; body: Schemas['RaiseDutyProblem'] }) =>
      answer(
        client.POST('/branches/{branchId}/duties/{dutyId}/problems', {
          params: { path: { branchId, dutyId } },
          body,
        }),
      ),
    ['duty', 'overview'],
    { inForm: true },
  );
}

/** `dutyId` names the duty on which it was solved; officers may leave it out. */
export function useCloseDutyProblem() {
  const { branchId } = useSession();
  return useChange(
    ({ problemId, body }: { problemId: string; body: Schemas['CloseDutyProblem'] }) =>
      answer(
        client.POST('/branches/{branchId}/duty-problems/{problemId}/closure', {
          params: { path: { branchId, problemId } },
          body,
        }),
      ),
    ['duty', 'overview'],
    { inForm: true },
  );
}
