import { useQuery } from '@tanstack/react-query';
import { answer, client, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type ProofKind = Schemas['ProofKind'];
export type ComplianceSwitch = Schemas['ComplianceSwitch'];
export type ComplianceDecision = Schemas['ComplianceDecision'];
export type RetentionPurge = Schemas['RetentionPurge'];
export type Consent = Schemas['Consent'];
export type ConsentText = Schemas['ConsentText'];
export type WriteProof = NonNullable<Schemas['WriteServiceRecord']['proof']>;
export type Position = NonNullable<Schemas['Position']>;

export function useComplianceSwitches() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'switches'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/compliance-switches', { params: { path: { branchId } } })).then(
        ({ items }) => items,
      ),
  });
}

export function useDecideSwitch() {
  const { branchId } = useSession();
  return useChange(
    ({
      kind,
      version,
      body,
    }: {
      kind: ProofKind;
      version: number;
      body: Schemas['DecideComplianceSwitch'];
    }) =>
      answer(
        client.PUT('/branches/{branchId}/compliance-switches/{kind}', {
          params: { path: { branchId, kind }, header: ifMatch(version) },
          body,
        }),
      ),
    ['community'],
    { inForm: true },
  );
}

export function useComplianceDecisions() {
  const { branchId } = useSession();
  return usePaged<ComplianceDecision>(['community', 'decisions'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/compliance-decisions', {
        params: { path: { branchId }, query: { cursor, limit: 20 } },
      }),
    ),
  );
}

export function useRetentionPurges() {
  const { branchId } = useSession();
  return usePaged<RetentionPurge>(['community', 'purges'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/retention-purges', {
        params: { path: { branchId }, query: { cursor, limit: 20 } },
      }),
    ),
  );
}

export function useConsents(memberId: string | null) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'consents', memberId],
    enabled: memberId !== null,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members/{memberId}/consents', {
          params: { path: { branchId, memberId: memberId ?? '' } },
        }),
      ).then(({ items }) => items),
  });
}

export function useGrantConsent(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ kind, textVersion }: { kind: ProofKind; textVersion: number }) =>
      answer(
        client.PUT('/branches/{branchId}/members/{memberId}/consents/{kind}', {
          params: { path: { branchId, memberId, kind } },
          body: { textVersion },
        }),
      ),
    ['community'],
  );
}

export function useWithdrawConsent(memberId: string) {
  const { branchId } = useSession();
  return useChange(
    (kind: ProofKind) =>
      answer(
        client.DELETE('/branches/{branchId}/members/{memberId}/consents/{kind}', {
          params: { path: { branchId, memberId, kind } },
        }),
      ),
    ['community'],
  );
}
