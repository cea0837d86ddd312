import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useSession } from '@/shared/session';

export type Today = Schemas['Today'];
export type StartSteps = Today['steps'];

export function useToday() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['overview', 'today'],
    queryFn: () => answer(client.GET('/branches/{branchId}/today', { params: { path: { branchId } } })),
  });
}
