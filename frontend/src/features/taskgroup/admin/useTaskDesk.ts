import { useCallback, useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import type { TaskStatus } from '../api';
import { taskStatusText } from '../labels';
import { type PlannedTask, useProgress } from '../planApi';
import { isBlocked } from '../taskRules';

export type TaskDialog =
  | { kind: 'MENU'; task: PlannedTask; anchor: HTMLElement }
  | { kind: 'REPLAN'; task: PlannedTask; start?: string }
  | { kind: 'OVERRIDE'; task: PlannedTask; status: TaskStatus; why?: string }
  | { kind: 'EDIT' | 'PREDECESSORS' | 'DELETE'; task: PlannedTask };

const BLOCKED = ['PREDECESSOR_NOT_DONE', 'LAG_NOT_OVER'];

/** What can be done with a task, alike from the list, the board, the chart and the menu. */
export function useTaskDesk(taskGroupId: string) {
  const [dialog, setDialog] = useState<TaskDialog>();
  const progress = useProgress(taskGroupId);
  const { mutate } = progress;

  const open = useCallback((task: PlannedTask, anchor: HTMLElement) => {
    setDialog({ kind: 'MENU', task, anchor });
  }, []);

  const replan = useCallback((task: PlannedTask, start?: string) => {
    setDialog({ kind: 'REPLAN', task, start });
  }, []);

  const setStatus = useCallback(
    (task: PlannedTask, status: TaskStatus, overrideReason?: string) => {
      if (status !== 'NOT_STARTED' && isBlocked(task) && !overrideReason) {
        setDialog({ kind: 'OVERRIDE', task, status });
        return;
      }
      mutate(
        { taskId: task.id, status, overrideReason },
        {
          onSuccess: () => {
            setDialog(undefined);
            notify('green', `${task.code} 已改为“${taskStatusText[status]}”。`);
          },
          onError: (error) => {
            // Somebody else may have reopened a predecessor, or the wait after it is not over.
            if (error instanceof ProblemError && BLOCKED.includes(error.code))
              setDialog({ kind: 'OVERRIDE', task, status, why: sentence(error) });
            else notify('red', sentence(error));
          },
        },
      );
    },
    [mutate],
  );

  const close = useCallback(() => setDialog(undefined), []);
  return { dialog, setDialog, open, replan, setStatus, close, saving: progress.isPending };
}

export type TaskDesk = ReturnType<typeof useTaskDesk>;
