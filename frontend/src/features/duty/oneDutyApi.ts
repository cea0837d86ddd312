import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { useSession } from '@/shared/session';
import { type Duty, dutiesQuery } from './api';

const readExplanation = (branchId: string, dutyId: string) =>
  answer(
    client.GET('/branches/{branchId}/duties/{dutyId}/explanation', {
      params: { path: { branchId, dutyId } },
    }),
  );

/**
 * One duty, shown at once (also without a network) when a list that has it was read before. A link from a message
 * knows only the id; the explanation then tells the day on which to look for it.
 */
export function useDuty(dutyId: string) {
  const { branchId } = useSession();
  const queryClient = useQueryClient();
  return useQuery({
    queryKey: ['duty', 'one', dutyId],
    initialData: () => knownDuty(queryClient, dutyId),
    initialDataUpdatedAt: 0,
    queryFn: async () => {
      const known = knownDuty(queryClient, dutyId);
      const date = known?.date ?? (await readExplanation(branchId, dutyId)).date;
      const duties = await queryClient.fetchQuery({ ...dutiesQuery(branchId, date, date), staleTime: 0 });
      const duty = duties.find((each) => each.id === dutyId);
      if (!duty) throw new ProblemError(404, { detail: '没有找到这一班，值班表可能已经重排。' });
      return duty;
    },
  });
}

function knownDuty(queryClient: QueryClient, dutyId: string): Duty | undefined {
  const lists = queryClient.getQueriesData<Duty[]>({ queryKey: ['duty', 'between'] });
  return lists.flatMap(([, duties]) => duties ?? []).find((duty) => duty.id === dutyId);
}
