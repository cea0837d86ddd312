import { useQuery } from '@tanstack/react-query';
import { answer, client, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Need = Schemas['ServiceNeed'];
export type NeedKind = Schemas['NeedKind'];
export type NeedStatus = Schemas['NeedStatus'];
export type NeedOutcome = Schemas['NeedOutcome'];
export type NeedClaim = Schemas['ServiceNeedClaim'];
export type NeedReason = Schemas['NeedReason'];
export type NeedObstacle = Schemas['NeedObstacle'];
export type NeedSuggestion = Schemas['ServiceNeedSuggestion'];
export type NeedCandidate = Schemas['ServiceNeedCandidate'];
export type TimeWindow = Schemas['TimeWindow'];
export type WriteNeed = Schemas['WriteServiceNeed'];
export type Preferences = Schemas['ServicePreferences'];
export type WritePreferences = Schemas['WriteServicePreferences'];
export type DayPart = Schemas['DayPart'];

export interface NeedFilters {
  status?: NeedStatus;
  kind?: NeedKind;
  communityId?: string;
}

const TOUCHED = ['community', 'notify'];

/** What a need shows depends on who reads it: the key says who. */
export function useNeeds(filters: NeedFilters, enabled = true) {
  const { branchId, memberId } = useSession();
  return usePaged<Need>(
    ['community', 'needs', filters, memberId],
    (cursor) =>
      answer(
        client.GET('/branches/{branchId}/service-needs', {
          params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
        }),
      ),
    enabled,
  );
}

export function useNeed(needId: string | undefined) {
  const { branchId, memberId } = useSession();
  return useQuery({
    queryKey: ['community', 'need', needId, memberId],
    enabled: needId !== undefined,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/service-needs/{needId}', {
          params: { path: { branchId, needId: needId ?? '' } },
        }),
      ),
  });
}

export function useNeedSuggestions(memberId: string) {
  const { branchId } = useSession();
  return usePaged<NeedSuggestion>(['community', 'need-suggestions', memberId], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/service-need-suggestions', {
        params: { path: { branchId }, query: { memberId, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useNeedCandidates(needId: string) {
  const { branchId } = useSession();
  return usePaged<NeedCandidate>(['community', 'need-candidates', needId], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/service-needs/{needId}/candidates', {
        params: { path: { branchId, needId }, query: { cursor, limit: 50 } },
      }),
    ),
  );
}

export function useNeedClaims(filters: { needId?: string; memberId?: string; active?: boolean }) {
  const { branchId } = useSession();
  return usePaged<NeedClaim>(['community', 'need-claims', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/service-need-claims', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useSaveNeed() {
  const { branchId } = useSession();
  return useChange(
    ({ need, body }: { need?: Pick<Need, 'id' | 'version'>; body: WriteNeed }) =>
      need
        ? answer(
            client.PUT('/branches/{branchId}/service-needs/{needId}', {
              params: { path: { branchId, needId: need.id }, header: ifMatch(need.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/service-needs', { params: { path: { branchId } }, body })),
    TOUCHED,
    { inForm: true },
  );
}

export function useOpenNeed() {
  const { branchId } = useSession();
  return useChange(
    (needId: string) =>
      answer(
        client.POST('/branches/{branchId}/service-needs/{needId}/opening', {
          params: { path: { branchId, needId } },
        }),
      ),
    TOUCHED,
  );
}

export function useCloseNeed() {
  const { branchId } = useSession();
  return useChange(
    ({ needId, body }: { needId: string; body: Schemas['CloseServiceNeed'] }) =>
      answer(
        client.POST('/branches/{branchId}/service-needs/{needId}/closure', {
          params: { path: { branchId, needId } },
          body,
        }),
      ),
    TOUCHED,
    { inForm: true },
  );
}

/** The page tells what went wrong itself: a colleague who was faster is news, not a fault. */
export function useClaimNeed() {
  const { branchId } = useSession();
  return useChange(
    ({ needId, memberId }: { needId: string; memberId: string }) =>
      answer(
        client.POST('/branches/{branchId}/service-needs/{needId}/claims', {
          params: { path: { branchId, needId } },
          body: { memberId },
        }),
      ),
    TOUCHED,
    { quiet: true },
  );
}

export function useWithdrawClaim() {
  const { branchId } = useSession();
  return useChange(
    ({ claimId, remark }: { claimId: string; remark?: string }) =>
      answer(
        client.POST('/branches/{branchId}/service-need-claims/{claimId}/withdrawal', {
          params: { path: { branchId, claimId } },
          body: { remark: remark?.trim() || null },
        }),
      ),
    TOUCHED,
    { quiet: true },
  );
}

export function usePreferences(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'preferences', memberId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members/{memberId}/service-preferences', {
          params: { path: { branchId, memberId } },
        }),
      ),
  });
}

export function useSavePreferences(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ version, body }: { version: number; body: WritePreferences }) =>
      answer(
        client.PUT('/branches/{branchId}/members/{memberId}/service-preferences', {
          params: { path: { branchId, memberId }, header: ifMatch(version) },
          body,
        }),
      ),
    TOUCHED,
  );
}
