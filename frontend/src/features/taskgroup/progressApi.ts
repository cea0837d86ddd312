import { answer, client } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import type { Unsent } from '@/shared/offline/outbox';
import type { NewItem } from '@/shared/offline/outboxContext';
import type { Task, TaskStatus } from './api';
import { statusStepText } from './labels';

export const TASK_PROGRESS = 'task-progress';

/** What the outbox keeps of a progress report; it says a state and its day, so sending twice is harmless. */
export interface KeptProgress {
  taskGroupId: string;
  taskId: string;
  status: TaskStatus;
  startedOn: string | null;
  finishedOn: string | null;
  /** Why it goes on although a predecessor is not done. */
  overrideReason: string | null;
}

type Reported = Pick<Task, 'id' | 'taskGroupId' | 'code' | 'name' | 'status'>;

/** The day is that of the tap, however late the network comes back. */
export function progressItem(
  task: Reported,
  status: TaskStatus,
  { day = today(), overrideReason = null }: { day?: string; overrideReason?: string | null } = {},
): NewItem {
  const begins = status === 'IN_PROGRESS' && task.status === 'NOT_STARTED';
  const body: KeptProgress = {
    taskGroupId: task.taskGroupId,
    taskId: task.id,
    status,
    startedOn: begins ? day : null,
    finishedOn: status === 'DONE' ? day : null,
    overrideReason,
  };
  const title = `${task.code} ${task.name}：${statusStepText[status]}`;
  return { id: uuid7(), kind: TASK_PROGRESS, title, body };
}

export async function deliverProgress(item: Unsent): Promise<void> {
  const { taskGroupId, taskId, ...body } = item.body as KeptProgress;
  await answer(
    client.POST('/branches/{branchId}/task-groups/{taskGroupId}/tasks/{taskId}/progress', {
      params: { path: { branchId: item.branchId, taskGroupId, taskId } },
      body,
      signal: AbortSignal.timeout?.(20_000),
    }),
  );
}

/** The latest report about a task that the server does not have yet. */
export function unsentFor(items: readonly Unsent[], taskId: string): Unsent | undefined {
  return items.findLast(
    ({ kind, body }) => kind === TASK_PROGRESS && (body as KeptProgress).taskId === taskId,
  );
}
