import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import type { RecordFilters, ServiceRecord } from './api';

export type MemberCoverage = Schemas['MemberCoverage'];
export type ServiceTally = Schemas['ServiceTally'];
export type BulkPreview = Schemas['BulkConfirmationPreview'];
export type ServiceFlag = Schemas['ServiceFlag'];

export interface CoverageFilters {
  q?: string;
  partyGroupId?: string;
  communityId?: string;
  registered?: boolean;
}

export interface TallyFilters {
  q?: string;
  partyGroupId?: string;
  inService?: boolean;
  from: string;
  to: string;
}

export function useCoverageMembers(filters: CoverageFilters) {
  const { branchId } = useSession();
  return usePaged<MemberCoverage>(['community', 'coverage', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/registration-coverage/members', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 200 } },
      }),
    ),
  );
}

export function useExportCoverage() {
  const { branchId } = useSession();
  return useChange(
    (query: CoverageFilters) =>
      answer<Blob>(
        client.GET('/branches/{branchId}/registration-coverage/export', {
          params: { path: { branchId }, query },
          parseAs: 'blob',
        }),
      ),
    [],
  );
}

export function useRegistration(registrationId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'registration', registrationId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/community-registrations/{registrationId}', {
          params: { path: { branchId, registrationId } },
        }),
      ),
  });
}

export const recordQuery = (branchId: string, recordId: string) =>
  queryOptions({
    queryKey: ['community', 'record', recordId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/service-records/{recordId}', {
          params: { path: { branchId, recordId } },
        }),
      ),
  });

interface PagesOfRecords {
  pages?: { items: ServiceRecord[] }[];
}

/** What a list has shown already is there at once, also without a network. */
export function useServiceRecord(recordId: string) {
  const { branchId } = useSession();
  const queryClient = useQueryClient();
  return useQuery({
    ...recordQuery(branchId, recordId),
    initialData: () =>
      queryClient
        .getQueriesData<PagesOfRecords>({ queryKey: ['community', 'records'] })
        .flatMap(([, data]) => data?.pages?.flatMap((page) => page.items) ?? [])
        .find((record) => record.id === recordId),
    initialDataUpdatedAt: 0,
  });
}

/** Stays as it was seen until it is asked for anew: what is confirmed must be what stands on the screen. */
export function useBulkPreview(filters: RecordFilters, includeFlagged: boolean) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'bulk', filters, includeFlagged],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/bulk-confirmations/preview', {
          params: { path: { branchId }, query: { ...filters, includeFlagged } },
        }),
      ),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

interface ConfirmInBulk {
  filters: RecordFilters;
  includeFlagged: boolean;
  token: string;
}

export function useConfirmInBulk() {
  const { branchId } = useSession();
  return useChange(
    ({ filters, includeFlagged, token }: ConfirmInBulk) =>
      answer(
        client.POST('/branches/{branchId}/bulk-confirmations', {
          params: { path: { branchId }, query: { ...filters, includeFlagged } },
          body: { token },
        }),
      ),
    ['community', 'overview'],
  );
}

export function useServiceTallies(filters: TallyFilters) {
  const { branchId } = useSession();
  return usePaged<ServiceTally>(['community', 'tallies', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/service-tallies', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 100 } },
      }),
    ),
  );
}

export function useExportTallies() {
  const { branchId } = useSession();
  return useChange(
    (query: TallyFilters) =>
      answer<Blob>(
        client.GET('/branches/{branchId}/service-tallies/export', {
          params: { path: { branchId }, query },
          parseAs: 'blob',
        }),
      ),
    [],
  );
}

export function useOwnTally(memberId: string, from: string, to: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'tally', memberId, from, to],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/service-tallies', {
          params: { path: { branchId }, query: { memberId, from, to } },
        }),
      ).then(({ items }) => items[0] ?? null),
  });
}
