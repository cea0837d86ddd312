import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/shared/api/client';
import { useSession } from '@/shared/session';
import type { Duty } from './api';

/** One duty, shown at once (also without a network) when a list that has it was read before. */
export function useDuty(dutyId: string) {
  const { branchId } = useSession();
  const queryClient = useQueryClient();
  return useQuery({
    queryKey: ['duty', 'one', dutyId],
    initialData: () => knownDuty(queryClient, dutyId),
    initialDataUpdatedAt: 0,
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/duties/{dutyId}', { params: { path: { branchId, dutyId } } })),
  });
}

function knownDuty(queryClient: QueryClient, dutyId: string): Duty | undefined {
  const lists = queryClient.getQueriesData<Duty[]>({ queryKey: ['duty', 'between'] });
  return lists.flatMap(([, duties]) => duties ?? []).find((duty) => duty.id === dutyId);
}
