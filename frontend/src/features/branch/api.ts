import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Branch = Schemas['Branch'];
export type PartyGroup = Schemas['PartyGroup'];
export type OfficeTerm = Schemas['OfficeTerm'];
export type Office = Schemas['Office'];
export type RuleParameter = Schemas['RuleParameter'];

const LONG_LIVED = 5 * 60_000;

export const branchQuery = (branchId: string) =>
  queryOptions({
    queryKey: ['branch', branchId],
    staleTime: LONG_LIVED,
    queryFn: () => answer(client.GET('/branches/{branchId}', { params: { path: { branchId } } })),
  });

export function useBranch() {
  return useQuery(branchQuery(useSession().branchId));
}

export function useUpdateBranch() {
  const { branchId } = useSession();
  return useChange(
    ({ version, body }: { version: number; body: Schemas['UpdateBranch'] }) =>
      answer(
        client.PUT('/branches/{branchId}', {
          params: { path: { branchId }, header: ifMatch(version) },
          body,
        }),
      ),
    ['branch'],
    { inForm: true },
  );
}

export function useRuleParameters() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['branch', 'parameters'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/rule-parameters', { params: { path: { branchId } } })).then(
        (page) => page.items,
      ),
  });
}

export function useSetRuleParameter() {
  const { branchId } = useSession();
  return useChange(
    ({ code, body }: { code: string; body: Schemas['SetRuleParameter'] }) =>
      answer(
        client.PUT('/branches/{branchId}/rule-parameters/{code}', {
          params: { path: { branchId, code } },
          body,
        }),
      ),
    ['branch', 'overview'],
    { inForm: true },
  );
}

export function usePartyGroups() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['branch', 'groups'],
    staleTime: LONG_LIVED,
    queryFn: () =>
      everything<PartyGroup>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/party-groups', {
            params: { path: { branchId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSavePartyGroup() {
  const { branchId } = useSession();
  return useChange(
    ({ group, body }: { group?: PartyGroup; body: Schemas['WritePartyGroup'] }) =>
      group
        ? answer(
            client.PUT('/branches/{branchId}/party-groups/{partyGroupId}', {
              params: { path: { branchId, partyGroupId: group.id }, header: ifMatch(group.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/party-groups', { params: { path: { branchId } }, body })),
    ['branch'],
    { inForm: true },
  );
}

export function useOfficeTerms(active: boolean) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['branch', 'terms', active],
    queryFn: () =>
      everything<OfficeTerm>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/office-terms', {
            params: { path: { branchId }, query: { cursor, limit: 200, active } },
          }),
        ),
      ),
  });
}

export function useCreateOfficeTerm() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateOfficeTerm']) =>
      answer(client.POST('/branches/{branchId}/office-terms', { params: { path: { branchId } }, body })),
    ['branch', 'member', 'overview'],
    { inForm: true },
  );
}

export function useEndOfficeTerm() {
  const { branchId } = useSession();
  return useChange(
    ({ termId, endedOn }: { termId: string; endedOn: string }) =>
      answer(
        client.POST('/branches/{branchId}/office-terms/{termId}/end', {
          params: { path: { branchId, termId } },
          body: { endedOn },
        }),
      ),
    ['branch', 'member', 'overview'],
    { inForm: true },
  );
}
