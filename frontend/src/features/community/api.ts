import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { pagedQuery, useChange, usePaged } from '@/shared/api/hooks';
import { uuid7 } from '@/shared/lib/uuid7';
import type { Unsent } from '@/shared/offline/outbox';
import { useSession } from '@/shared/session';

export type Community = Schemas['Community'];
export type Registration = Schemas['CommunityRegistration'];
export type Coverage = Schemas['RegistrationCoverage'];
export type ServiceRecord = Schemas['ServiceRecord'];
export type ServiceRecordStatus = Schemas['ServiceRecordStatus'];
export type WriteServiceRecord = Schemas['WriteServiceRecord'];

export interface RecordFilters {
  memberId?: string;
  communityId?: string;
  activityId?: string;
  needId?: string;
  status?: ServiceRecordStatus;
  flag?: Schemas['ServiceFlag'];
  flagged?: boolean;
  /** True leaves out what a correction replaced. */
  counted?: boolean;
  from?: string;
  to?: string;
}

export function useCommunities(q?: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'list', q],
    queryFn: () =>
      everything<Community>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/communities', {
            params: { path: { branchId }, query: { q, cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSaveCommunity() {
  const { branchId } = useSession();
  return useChange(
    ({ community, body }: { community?: Community; body: Schemas['WriteCommunity'] }) =>
      community
        ? answer(
            client.PUT('/branches/{branchId}/communities/{communityId}', {
              params: { path: { branchId, communityId: community.id }, header: ifMatch(community.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/communities', { params: { path: { branchId } }, body })),
    ['community'],
    { inForm: true },
  );
}

export const registrationsQuery = (branchId: string, memberId?: string) =>
  queryOptions({
    queryKey: ['community', 'registrations', memberId],
    queryFn: () =>
      everything<Registration>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/community-registrations', {
            params: { path: { branchId }, query: { memberId, cursor, limit: 200 } },
          }),
        ),
      ),
  });

export function useRegistrations(memberId?: string) {
  return useQuery(registrationsQuery(useSession().branchId, memberId));
}

export function useRegister() {
  const { branchId } = useSession();
  return useChange(
    ({ id = uuid7(), body }: { id?: string; body: Schemas['WriteCommunityRegistration'] }) =>
      answer(
        client.PUT('/branches/{branchId}/community-registrations/{registrationId}', {
          params: { path: { branchId, registrationId: id } },
          body,
        }),
      ),
    ['community', 'overview'],
    { inForm: true },
  );
}

export function useEndRegistration() {
  const { branchId } = useSession();
  return useChange(
    ({ id, body }: { id: string; body: Schemas['EndCommunityRegistration'] }) =>
      answer(
        client.POST('/branches/{branchId}/community-registrations/{registrationId}/end', {
          params: { path: { branchId, registrationId: id } },
          body,
        }),
      ),
    ['community', 'overview'],
    { inForm: true },
  );
}

export function useCoverage() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'coverage'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/registration-coverage', { params: { path: { branchId } } })),
  });
}

const recordsKey = (filters: RecordFilters) => ['community', 'records', filters];

const recordsPage = (branchId: string, filters: RecordFilters) => (cursor: string | undefined) =>
  answer(
    client.GET('/branches/{branchId}/service-records', {
      params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
    }),
  );

export function useServiceRecords(filters: RecordFilters) {
  const { branchId } = useSession();
  return usePaged<ServiceRecord>(recordsKey(filters), recordsPage(branchId, filters));
}

/** The same list as a member sees it, to be read before it is opened. */
export const ownRecordsQuery = (branchId: string, memberId: string) =>
  pagedQuery<ServiceRecord>(recordsKey({ memberId }), recordsPage(branchId, { memberId }));

export const SERVICE_RECORD = 'serviceRecord';

/**
 * Sends one kept record; the id was made on the phone, so sending twice stores once. Only the moment of sending is
 * new each time: the server tells the phone's clock by it.
 */
export async function deliverServiceRecord(item: Pick<Unsent, 'id' | 'branchId' | 'body'>): Promise<void> {
  const stop = AbortSignal.timeout?.(20_000);
  const body = { ...(item.body as WriteServiceRecord), clientSentAt: new Date().toISOString() };
  await answer(
    client.PUT('/branches/{branchId}/service-records/{recordId}', {
      params: { path: { branchId: item.branchId, recordId: item.id } },
      body,
      signal: stop,
    }),
  );
}

export function useConfirmRecord() {
  const { branchId } = useSession();
  return useChange(
    (recordId: string) =>
      answer(
        client.POST('/branches/{branchId}/service-records/{recordId}/confirmation', {
          params: { path: { branchId, recordId } },
        }),
      ),
    ['community', 'overview'],
  );
}

export function useWithdrawConfirmation() {
  const { branchId } = useSession();
  return useChange(
    ({ recordId, reason }: { recordId: string; reason: string }) =>
      answer(
        client.POST('/branches/{branchId}/service-records/{recordId}/confirmation/withdrawal', {
          params: { path: { branchId, recordId } },
          body: { reason },
        }),
      ),
    ['community', 'overview'],
    { inForm: true },
  );
}

export function useRequestCorrection() {
  const { branchId } = useSession();
  return useChange(
    ({ recordId, reason }: { recordId: string; reason: string }) =>
      answer(
        client.POST('/branches/{branchId}/service-records/{recordId}/correction', {
          params: { path: { branchId, recordId } },
          body: { reason },
        }),
      ),
    ['community', 'overview'],
    { inForm: true },
  );
}
