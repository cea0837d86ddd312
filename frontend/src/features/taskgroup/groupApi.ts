import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type GroupMembership = Schemas['GroupMembership'];
export type WriteGroupMembership = Schemas['WriteGroupMembership'];
export type GroupRole = Schemas['GroupRole'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type TimelineKind = Schemas['TimelineKind'];

const GROUP = '/branches/{branchId}/task-groups/{taskGroupId}';
const PAGE = 50;

export function useGroupMembers(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'members', taskGroupId],
    queryFn: () =>
      everything<GroupMembership>((cursor) =>
        answer(
          client.GET(`${GROUP}/members`, {
            params: { path: { branchId, taskGroupId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useMyGroups(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'my-groups', memberId],
    queryFn: () =>
      everything<GroupMembership>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/task-group-members', {
            params: { path: { branchId }, query: { memberId, cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSaveGroupMember(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ membership, body }: { membership?: GroupMembership; body: WriteGroupMembership }) =>
      membership
        ? answer(
            client.PUT(`${GROUP}/members/{membershipId}`, {
              params: {
                path: { branchId, taskGroupId, membershipId: membership.id },
                header: ifMatch(membership.version),
              },
              body,
            }),
          )
        : answer(client.POST(`${GROUP}/members`, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useRemoveGroupMember(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (membership: GroupMembership) =>
      answer(
        client.DELETE(`${GROUP}/members/{membershipId}`, {
          params: {
            path: { branchId, taskGroupId, membershipId: membership.id },
            header: ifMatch(membership.version),
          },
        }),
      ),
    ['taskgroup'],
  );
}

export function useTimeline(taskGroupId: string) {
  const { branchId } = useSession();
  return usePaged<TimelineEntry>(['taskgroup', 'timeline', taskGroupId], (cursor) =>
    answer(
      client.GET(`${GROUP}/timeline`, {
        params: { path: { branchId, taskGroupId }, query: { cursor, limit: PAGE } },
      }),
    ),
  );
}
