import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOutbox } from '@/shared/offline/outboxContext';
import { useSession } from '@/shared/session';
import { myUnitsQuery } from '../unitApi';
import { withUnsent } from '../visitRules';

/** The households of the pairs this member belongs to, with what is still on this phone laid over them. */
export function useMyUnits(memberId: string, surveyId: string) {
  const { branchId } = useSession();
  const { items } = useOutbox();
  const query = useQuery(myUnitsQuery(branchId, memberId, surveyId, useQueryClient()));
  const mine = query.data?.mine;
  const units = useMemo(() => withUnsent(mine?.units ?? [], surveyId, items), [mine, surveyId, items]);
  return { query, mine, units };
}
