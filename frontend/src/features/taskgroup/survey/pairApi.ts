import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import { SURVEY } from './surveyApi';

export type Pair = Schemas['SurveyPair'];
export type Assignment = Schemas['SurveyAssignment'];

const ONE = '/branches/{branchId}/surveys/{surveyId}';

export function usePairs(surveyId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'pairs', surveyId],
    queryFn: () =>
      everything<Pair>((cursor) =>
        answer(
          client.GET(`${ONE}/pairs`, {
            params: { path: { branchId, surveyId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useCreatePair(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateSurveyPair']) =>
      answer(client.POST(`${ONE}/pairs`, { params: { path: { branchId, surveyId } }, body })),
    [SURVEY],
    { inForm: true },
  );
}

export function useAssignBlocks(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['AssignSurveyBlocks']) =>
      answer(client.POST(`${ONE}/assignments`, { params: { path: { branchId, surveyId } }, body })),
    [SURVEY],
  );
}

export function useAssignments(surveyId: string) {
  const { branchId } = useSession();
  return usePaged<Assignment>([SURVEY, 'assignments', surveyId], (cursor) =>
    answer(client.GET(`${ONE}/assignments`, { params: { path: { branchId, surveyId }, query: { cursor } } })),
  );
}
