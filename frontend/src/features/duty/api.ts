import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type DutyPost = Schemas['DutyPost'];
export type Roster = Schemas['Roster'];
export type RosterSummary = Schemas['RosterSummary'];
export type RosterPolicy = Schemas['RosterPolicy'];
export type RosterStatus = Schemas['RosterStatus'];
export type Fairness = Schemas['Fairness'];
export type Duty = Schemas['Duty'];
export type DutyStatus = Schemas['DutyStatus'];
export type PublicationPreview = Schemas['PublicationPreview'];

export function useDutyPosts() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'posts'],
    queryFn: () =>
      everything<DutyPost>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/duty-posts', {
            params: { path: { branchId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSaveDutyPost() {
  const { branchId } = useSession();
  return useChange(
    ({ post, body }: { post?: DutyPost; body: Schemas['WriteDutyPost'] }) =>
      post
        ? answer(
            client.PUT('/branches/{branchId}/duty-posts/{dutyPostId}', {
              params: { path: { branchId, dutyPostId: post.id }, header: ifMatch(post.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/duty-posts', { params: { path: { branchId } }, body })),
    ['duty', 'overview'],
    { inForm: true },
  );
}

export function useRosters() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'rosters'],
    queryFn: () =>
      everything<RosterSummary>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/rosters', {
            params: { path: { branchId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useRoster(rosterId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'roster', rosterId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/rosters/{rosterId}', { params: { path: { branchId, rosterId } } }),
      ),
  });
}

export function useCreateRoster() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateRoster']) =>
      answer(client.POST('/branches/{branchId}/rosters', { params: { path: { branchId } }, body })),
    ['duty', 'overview'],
    { inForm: true },
  );
}

export function useDeleteRoster() {
  const { branchId } = useSession();
  return useChange(
    (roster: RosterSummary) =>
      answer(
        client.DELETE('/branches/{branchId}/rosters/{rosterId}', {
          params: { path: { branchId, rosterId: roster.id }, header: ifMatch(roster.version) },
        }),
      ),
    ['duty', 'overview'],
  );
}

export function usePublicationPreview(rosterId: string, enabled: boolean) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'publication', rosterId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/rosters/{rosterId}/publication-preview', {
          params: { path: { branchId, rosterId } },
        }),
      ),
  });
}

export function usePublishRoster() {
  const { branchId } = useSession();
  return useChange(
    (rosterId: string) =>
      answer(
        client.POST('/branches/{branchId}/rosters/{rosterId}/publication', {
          params: { path: { branchId, rosterId } },
        }),
      ),
    ['duty', 'overview'],
  );
}

/** All duties of a span, drafts included for officers. */
export const dutiesQuery = (branchId: string, from: string, to: string, memberId?: string) =>
  queryOptions({
    queryKey: ['duty', 'between', from, to, memberId],
    queryFn: () =>
      everything<Duty>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/duties', {
            params: { path: { branchId }, query: { from, to, memberId, cursor, limit: 200 } },
          }),
        ),
      ),
  });

export function useDuties(from: string, to: string, memberId?: string) {
  return useQuery(dutiesQuery(useSession().branchId, from, to, memberId));
}

export function useAssignDuty() {
  const { branchId } = useSession();
  return useChange(
    ({ duty, memberId }: { duty: Duty; memberId: string }) =>
      answer(
        client.PUT('/branches/{branchId}/duties/{dutyId}', {
          params: { path: { branchId, dutyId: duty.id }, header: ifMatch(duty.version) },
          body: { memberId },
        }),
      ),
    ['duty'],
  );
}

/**
 * Two duties of a draft change hands. There is no single write for it, and a draft is seen by officers only:
 * if the second half is refused, the first is put back before the refusal is told.
 */
export function useExchangeDrafts() {
  const { branchId } = useSession();
  const assign = (duty: Duty, memberId: string) =>
    answer(
      client.PUT('/branches/{branchId}/duties/{dutyId}', {
        params: { path: { branchId, dutyId: duty.id }, header: ifMatch(duty.version) },
        body: { memberId },
      }),
    );
  return useChange(
    async ({ duty, other }: { duty: Duty; other: Duty }) => {
      if (!duty.memberId || !other.memberId) return;
      const given = await assign(duty, other.memberId);
      try {
        await assign(other, duty.memberId);
      } catch (error) {
        await assign(given, duty.memberId);
        throw error;
      }
    },
    ['duty'],
  );
}
