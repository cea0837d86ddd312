import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useSession } from '@/shared/session';

export type PersonalData = Schemas['PersonalData'];
export type PersonalDataSection = PersonalData['sections'][number];

export function usePersonalData(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['overview', 'personalData', memberId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members/{memberId}/personal-data', {
          params: { path: { branchId, memberId } },
        }),
      ),
  });
}
