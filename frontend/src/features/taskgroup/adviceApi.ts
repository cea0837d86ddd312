import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client, everything, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Advice = Schemas['Network']['advice'][number];
export type SoftEdge = Schemas['SoftEdge'];
export type ParallelDecision = Schemas['ParallelDecision'];
export type DecisionDetail = Schemas['ParallelDecisionDetail'];
export type PlanRisk = Schemas['PlanRisk'];

const GROUP = '/branches/{branchId}/task-groups/{taskGroupId}';

export function useDecisions(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'decisions', taskGroupId],
    queryFn: () =>
      everything<ParallelDecision>((cursor) =>
        answer(
          client.GET(`${GROUP}/parallel-decisions`, {
            params: { path: { branchId, taskGroupId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useDecision(taskGroupId: string, decisionId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'decision', taskGroupId, decisionId],
    queryFn: () =>
      answer(
        client.GET(`${GROUP}/parallel-decisions/{decisionId}`, {
          params: { path: { branchId, taskGroupId, decisionId } },
        }),
      ),
  });
}

export function useDecideParallel(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['DecideParallel']) =>
      answer(
        client.POST(`${GROUP}/parallel-decisions`, { params: { path: { branchId, taskGroupId } }, body }),
      ),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useWithdrawDecision(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ decisionId, reason }: { decisionId: string; reason: string }) =>
      answer(
        client.POST(`${GROUP}/parallel-decisions/{decisionId}/withdrawal`, {
          params: { path: { branchId, taskGroupId, decisionId } },
          body: { reason },
        }),
      ),
    ['taskgroup'],
    { inForm: true },
  );
}

/** Without a seed the server takes one and tells it; with that seed the same figures come again. */
export function usePlanRisk(taskGroupId: string, { seed, date }: { seed?: number; date?: string }) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'risk', taskGroupId, seed ?? null, date ?? null],
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        client.GET(`${GROUP}/plan-risk`, {
          params: { path: { branchId, taskGroupId }, query: { seed, date } },
        }),
      ),
  });
}
