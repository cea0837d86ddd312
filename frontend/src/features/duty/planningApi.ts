import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import type { Duty } from './api';

export type RosterBasis = Schemas['RosterBasis'];
export type RosterFinding = Schemas['RosterFindings']['items'][number];
export type ReplanningPreview = Schemas['ReplanningPreview'];
export type FairnessFigures = Schemas['FairnessFigures'];
export type PersonChange = Schemas['PersonChange'];
export type DutyPin = Schemas['DutyPin'];
export type RosterVersionSummary = Schemas['RosterVersionSummary'];
export type RosterVersionKind = Schemas['RosterVersionKind'];
export type DutyExplanation = Schemas['DutyExplanation'];
export type DutyLoad = Schemas['DutyLoads']['items'][number];

export function useRosterFindings() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'findings'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/roster-findings', { params: { path: { branchId } } })),
    select: ({ items }) => items,
  });
}

export function useRosterBasis(rosterId: string, enabled: boolean) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'basis', rosterId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/rosters/{rosterId}/basis', {
          params: { path: { branchId, rosterId } },
        }),
      ),
  });
}

/** A reading although it is a POST: the pins may be many. Asked anew each time, since the situation moves. */
export function useReplanningPreview(rosterId: string, pins: DutyPin[]) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'replanning', rosterId, pins],
    gcTime: 0,
    queryFn: () =>
      answer(
        client.POST('/branches/{branchId}/rosters/{rosterId}/replanning-preview', {
          params: { path: { branchId, rosterId } },
          body: { pins },
        }),
      ),
  });
}

export function useReplanRoster(rosterId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['TakeReplanning']) =>
      answer(
        client.POST('/branches/{branchId}/rosters/{rosterId}/replanning', {
          params: { path: { branchId, rosterId } },
          body,
        }),
      ),
    ['duty', 'overview'],
    { quiet: true },
  );
}

export function useRosterVersions(rosterId: string) {
  const { branchId } = useSession();
  return usePaged<RosterVersionSummary>(['duty', 'versions', rosterId], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/rosters/{rosterId}/versions', {
        params: { path: { branchId, rosterId }, query: { cursor, limit: 50 } },
      }),
    ),
  );
}

export function useRosterVersion(rosterId: string, number: number) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'version', rosterId, number],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/rosters/{rosterId}/versions/{number}', {
          params: { path: { branchId, rosterId, number } },
        }),
      ),
  });
}

export function useDutyExplanation(dutyId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'explanation', dutyId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/duties/{dutyId}/explanation', {
          params: { path: { branchId, dutyId } },
        }),
      ),
  });
}

export function usePinDuty() {
  const { branchId } = useSession();
  return useChange(
    ({ duty, memberId, pinned }: { duty: Duty; memberId: string; pinned: boolean }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}', {
          params: { path: { branchId, dutyId: duty.id }, header: ifMatch(duty.version) },
          body: { memberId, pinned },
        }),
      ),
    ['duty'],
  );
}

export function useDutyLoads(from: string, to: string, dutyPostId: string | undefined) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'loads', from, to, dutyPostId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/duty-loads', {
          params: { path: { branchId }, query: { from, to, dutyPostId } },
        }),
      ),
  });
}

export interface DutyFilters {
  from: string;
  to: string;
  memberId?: string;
  coveredByMemberId?: string;
  dutyPostId?: string;
  status?: Duty['status'];
}

export function useDutiesWhere(filters: DutyFilters, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'where', filters],
    enabled,
    queryFn: () =>
      everything<Duty>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/duties', {
            params: { path: { branchId }, query: { ...filters, cursor, limit: 200 } },
          }),
        ),
      ),
  });
}
