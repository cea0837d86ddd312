import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type TaskGroup = Schemas['TaskGroup'];
export type Task = Schemas['Task'];
export type TaskStatus = Schemas['TaskStatus'];
export type Dependency = Schemas['Dependency'];
export type DependencyKind = Schemas['DependencyKind'];
export type Network = Schemas['Network'];

type Versioned = Pick<Task, 'id' | 'version'>;

const GROUP = '/branches/{branchId}/task-groups/{taskGroupId}';

export function useTaskGroups() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'list'],
    queryFn: () =>
      everything<TaskGroup>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/task-groups', {
            params: { path: { branchId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useTaskGroup(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'one', taskGroupId],
    queryFn: () => answer(client.GET(GROUP, { params: { path: { branchId, taskGroupId } } })),
  });
}

export function useSaveTaskGroup() {
  const { branchId } = useSession();
  return useChange(
    ({ group, body }: { group?: TaskGroup; body: Schemas['WriteTaskGroup'] }) =>
      group
        ? answer(
            client.PUT(GROUP, {
              params: { path: { branchId, taskGroupId: group.id }, header: ifMatch(group.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/task-groups', { params: { path: { branchId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useTasks(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'tasks', taskGroupId],
    queryFn: () =>
      everything<Task>((cursor) =>
        answer(
          client.GET(`${GROUP}/tasks`, {
            params: { path: { branchId, taskGroupId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useSaveTask(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ task, body }: { task?: Versioned; body: Schemas['WriteTask'] }) =>
      task
        ? answer(
            client.PUT(`${GROUP}/tasks/{taskId}`, {
              params: { path: { branchId, taskGroupId, taskId: task.id }, header: ifMatch(task.version) },
              body,
            }),
          )
        : answer(client.POST(`${GROUP}/tasks`, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useDeleteTask(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (task: Versioned) =>
      answer(
        client.DELETE(`${GROUP}/tasks/{taskId}`, {
          params: { path: { branchId, taskGroupId, taskId: task.id }, header: ifMatch(task.version) },
        }),
      ),
    ['taskgroup'],
  );
}

/** With their evidence; the plan already tells which there are. */
export function useDependencies(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'dependencies', taskGroupId],
    queryFn: () =>
      everything<Dependency>((cursor) =>
        answer(
          client.GET(`${GROUP}/dependencies`, {
            params: { path: { branchId, taskGroupId }, query: { cursor, limit: 200 } },
          }),
        ),
      ),
  });
}

export function useCreateDependency(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['WriteDependency']) =>
      answer(client.POST(`${GROUP}/dependencies`, { params: { path: { branchId, taskGroupId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useDeleteDependency(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (dependencyId: string) =>
      answer(
        client.DELETE(`${GROUP}/dependencies/{dependencyId}`, {
          params: { path: { branchId, taskGroupId, dependencyId } },
        }),
      ),
    ['taskgroup'],
  );
}

export function useNetwork(taskGroupId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'network', taskGroupId],
    queryFn: () => answer(client.GET(`${GROUP}/network`, { params: { path: { branchId, taskGroupId } } })),
  });
}

export function useImportProcedure(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['Procedure']) =>
      answer(
        client.POST(`${GROUP}/procedure-imports`, { params: { path: { branchId, taskGroupId } }, body }),
      ),
    ['taskgroup'],
  );
}

export function useMyTasks(ownerMemberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'mine', ownerMemberId],
    queryFn: () =>
      everything<Task>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/tasks', {
            params: { path: { branchId }, query: { ownerMemberId, cursor, limit: 200 } },
          }),
        ),
      ),
  });
}
