import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Difficulty = Schemas['Difficulty'];
export type DifficultyState = Schemas['DifficultyState'];
export type DifficultyStep = Schemas['DifficultyStep'];
export type DifficultyStepKind = Schemas['DifficultyStepKind'];
export type WriteDifficulty = Schemas['WriteDifficulty'];

const DIFFICULTIES = '/branches/{branchId}/task-groups/{taskGroupId}/difficulties';
const PAGE = 50;

export function useDifficulties(taskGroupId: string, state?: DifficultyState) {
  const { branchId } = useSession();
  return usePaged<Difficulty>(['taskgroup', 'difficulties', taskGroupId, state ?? 'all'], (cursor) =>
    answer(
      client.GET(DIFFICULTIES, {
        params: { path: { branchId, taskGroupId }, query: { state, cursor, limit: PAGE } },
      }),
    ),
  );
}

/** @param wanted false until somebody opens it */
export function useDifficultySteps(taskGroupId: string, difficultyId: string, wanted: boolean) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'difficulty-steps', difficultyId],
    enabled: wanted,
    queryFn: () =>
      everything<DifficultyStep>((cursor) =>
        answer(
          client.GET(`${DIFFICULTIES}/{difficultyId}/steps`, {
            params: { path: { branchId, taskGroupId, difficultyId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSaveDifficulty(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ difficulty, body }: { difficulty?: Difficulty; body: WriteDifficulty }) =>
      difficulty
        ? answer(
            client.PUT(`${DIFFICULTIES}/{difficultyId}`, {
              params: {
                path: { branchId, taskGroupId, difficultyId: difficulty.id },
                header: ifMatch(difficulty.version),
              },
              body,
            }),
          )
        : answer(client.POST(DIFFICULTIES, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useTakeDifficultyStep(taskGroupId: string, inForm: boolean) {
  const { branchId } = useSession();
  return useChange(
    ({ difficultyId, body }: { difficultyId: string; body: Schemas['TakeDifficultyStep'] }) =>
      answer(
        client.POST(`${DIFFICULTIES}/{difficultyId}/steps`, {
          params: { path: { branchId, taskGroupId, difficultyId } },
          body,
        }),
      ),
    ['taskgroup'],
    { inForm },
  );
}
