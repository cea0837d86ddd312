import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Member = Schemas['Member'];
export type Standing = Schemas['Standing'];
export type Affiliation = Schemas['Affiliation'];
export type Sex = Schemas['Sex'];
export type WriteMember = Schemas['WriteMember'];
export type Absence = Schemas['Absence'];
export type DutyAvailability = Schemas['DutyAvailability'];

export interface MemberFilters {
  q?: string;
  standing?: Standing;
  affiliation?: Affiliation;
  partyGroupId?: string;
}

export function useMembers(filters: MemberFilters) {
  const { branchId } = useSession();
  return usePaged<Member>(['member', 'list', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/members', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 100 } },
      }),
    ),
  );
}

export const memberQuery = (branchId: string, memberId: string) =>
  queryOptions({
    queryKey: ['member', 'one', memberId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members/{memberId}', { params: { path: { branchId, memberId } } }),
      ),
  });

export function useMember(memberId: string) {
  return useQuery(memberQuery(useSession().branchId, memberId));
}

export function useSaveMember() {
  const { branchId } = useSession();
  return useChange(
    ({ member, body }: { member?: Member; body: WriteMember }) =>
      member
        ? answer(
            client.PUT('/branches/{branchId}/members/{memberId}', {
              params: { path: { branchId, memberId: member.id }, header: ifMatch(member.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/members', { params: { path: { branchId } }, body })),
    ['member', 'branch', 'overview', 'community'],
    { inForm: true },
  );
}

export function useImportMembers() {
  const { branchId } = useSession();
  return useChange(
    ({ file, dryRun }: { file: File; dryRun: boolean }) =>
      answer(
        client.POST('/branches/{branchId}/members/imports', {
          params: { path: { branchId }, query: { dryRun } },
          // The contract calls the part binary text; the browser sends the file itself.
          body: { file: file as unknown as string },
          bodySerializer: () => {
            const form = new FormData();
            form.set('file', file);
            return form;
          },
        }),
      ),
    ['member', 'branch', 'overview'],
    { quiet: true },
  );
}

export function useExportMembers() {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer<Blob>(
        client.GET('/branches/{branchId}/members/export', {
          params: { path: { branchId } },
          parseAs: 'blob',
        }),
      ),
    [],
  );
}

export function useMemberAbsences(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['member', 'absences', memberId],
    queryFn: () =>
      everything<Absence>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/members/{memberId}/absences', {
            params: { path: { branchId, memberId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useAbsencesBetween(from: string, to: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['member', 'absences', from, to],
    queryFn: () =>
      everything<Absence>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/absences', {
            params: { path: { branchId }, query: { from, to, cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useCreateAbsence(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateAbsence']) =>
      answer(
        client.POST('/branches/{branchId}/members/{memberId}/absences', {
          params: { path: { branchId, memberId } },
          body,
        }),
      ),
    ['member'],
    { inForm: true },
  );
}

export function useDeleteAbsence(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    (absenceId: string) =>
      answer(
        client.DELETE('/branches/{branchId}/members/{memberId}/absences/{absenceId}', {
          params: { path: { branchId, memberId, absenceId } },
        }),
      ),
    ['member'],
  );
}

export function useDutyAvailability(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['member', 'availability', memberId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members/{memberId}/duty-availability', {
          params: { path: { branchId, memberId } },
        }),
      ),
  });
}

export function useSetDutyAvailability(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ version, body }: { version: number; body: Schemas['WriteDutyAvailability'] }) =>
      answer(
        client.PUT('/branches/{branchId}/members/{memberId}/duty-availability', {
          params: { path: { branchId, memberId }, header: ifMatch(version) },
          body,
        }),
      ),
    ['member'],
    { inForm: true },
  );
}
