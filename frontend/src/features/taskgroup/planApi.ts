import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import type { TaskStatus } from './api';

export type Plan = Schemas['Plan'];
export type PlannedTask = Schemas['PlannedTask'];
export type PlannedDependency = Schemas['PlannedDependency'];
export type PlanChange = Schemas['PlanChange'];
export type PlanEffect = Schemas['PlanEffect'];
export type TaskPlanChange = Schemas['TaskPlanChange'];
export type Baseline = Schemas['Baseline'];
export type TaskOverride = Schemas['TaskOverride'];

const GROUP = '/branches/{branchId}/task-groups/{taskGroupId}';

/** The tasks with their dates by the work calendar, what each waits for, and the baseline beside them. */
export function usePlan(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'plan', taskGroupId],
    queryFn: () => answer(client.GET(`${GROUP}/plan`, { params: { path: { branchId, taskGroupId } } })),
  });
}

/** Only what one member is in charge of; the key names the member, so that a phone may keep it. */
export function useOwnPlan(taskGroupId: string, ownerMemberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'own-plan', taskGroupId, ownerMemberId],
    queryFn: () =>
      answer(
        client.GET(`${GROUP}/plan`, {
          params: { path: { branchId, taskGroupId }, query: { ownerMemberId } },
        }),
      ),
  });
}

export function useSetPlanStart(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ version, startsOn }: { version: number; startsOn: string | null }) =>
      answer(
        client.PUT(`${GROUP}/plan`, {
          params: { path: { branchId, taskGroupId }, header: ifMatch(version) },
          body: { startsOn },
        }),
      ),
    ['taskgroup'],
    { inForm: true },
  );
}

/** What a change would do, before anything is saved. */
export function usePlanPreview(taskGroupId: string, change: PlanChange, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    // Not under the feature: what was applied must not be asked for once more while its dialog closes.
    queryKey: ['plan-preview', taskGroupId, change],
    enabled,
    placeholderData: keepPreviousData,
    // An earlier preview may no longer be what applying would do.
    staleTime: 0,
    gcTime: 0,
    queryFn: () =>
      answer(
        client.POST(`${GROUP}/plan-previews`, {
          params: { path: { branchId, taskGroupId } },
          body: change,
        }),
      ),
  });
}

export function useApplyPlanChange(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['ApplyPlanChange']) =>
      answer(client.POST(`${GROUP}/plan-changes`, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export interface Progress {
  taskId: string;
  status: TaskStatus;
  overrideReason?: string;
}

/** Told by the caller: a task that is blocked asks for a reason instead of only failing. */
export function useProgress(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ taskId, ...body }: Progress) =>
      answer(
        client.POST(`${GROUP}/tasks/{taskId}/progress`, {
          params: { path: { branchId, taskGroupId, taskId } },
          body,
        }),
      ),
    ['taskgroup'],
    { quiet: true },
  );
}

export function useOverrides(taskGroupId: string) {
  const { branchId } = useSession();
  return usePaged<TaskOverride>(['taskgroup', 'overrides', taskGroupId], (cursor) =>
    answer(
      client.GET(`${GROUP}/overrides`, {
        params: { path: { branchId, taskGroupId }, query: { cursor, limit: 50 } },
      }),
    ),
  );
}

export function useBaselines(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'baselines', taskGroupId],
    queryFn: () =>
      everything<Baseline>((cursor) =>
        answer(
          client.GET(`${GROUP}/baselines`, {
            params: { path: { branchId, taskGroupId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useBaseline(taskGroupId: string, baselineId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'baseline', taskGroupId, baselineId],
    queryFn: () =>
      answer(
        client.GET(`${GROUP}/baselines/{baselineId}`, {
          params: { path: { branchId, taskGroupId, baselineId } },
        }),
      ),
  });
}

export function useSaveBaseline(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['SaveBaseline']) =>
      answer(client.POST(`${GROUP}/baselines`, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}
