import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import type { Roster } from '../api';
import { useDutiesWhere, useRosterBasis } from '../planningApi';
import { evidenceOf } from '../proof';
import { verifyAside } from './verifyAside';

/** Above this many seats reading them all takes a while, so it waits to be asked. */
const ASKED_FROM = 3000;

/** The roster and what it was made from, read in full and checked in this browser. */
export function useProof(roster: Roster) {
  const [asked, setAsked] = useState(false);
  const start = asked || roster.fairness.slots <= ASKED_FROM;
  const basis = useRosterBasis(roster.id, start);
  const duties = useDutiesWhere({ from: roster.from, to: roster.to, dutyPostId: roster.dutyPostId }, start);
  const ready =
    basis.data !== undefined && duties.data !== undefined && !basis.isFetching && !duties.isFetching;
  const verdict = useQuery({
    queryKey: ['proof', roster.id, roster.fairness, basis.dataUpdatedAt, duties.dataUpdatedAt],
    enabled: ready,
    gcTime: 0,
    retry: false,
    queryFn: () => {
      const own = (duties.data ?? []).filter((duty) => duty.rosterId === roster.id);
      return verifyAside(
        evidenceOf(basis.data as NonNullable<typeof basis.data>, own, roster.fairness.certificate),
      );
    },
  });
  // A roster older than the proofs has nothing to check it by.
  const unfounded = basis.error instanceof ProblemError && basis.error.status === 404;
  const failed = basis.isError || duties.isError || verdict.isError;
  return {
    verdict: ready ? verdict.data : undefined,
    basis: basis.data,
    waitsToBeAsked: !start,
    unfounded,
    failed,
    check: () => {
      setAsked(true);
      if (!failed) return;
      void basis.refetch();
      void duties.refetch();
    },
  };
}
