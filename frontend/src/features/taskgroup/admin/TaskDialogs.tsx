import { Modal } from 'antd';
import { notify } from '@/shared/notices';
import { PopMenu, type PopMenuItem } from '@/shared/ui/admin/PopMenu';
import { type TaskStatus, useDeleteTask } from '../api';
import { statusStepText } from '../labels';
import type { Plan, PlannedTask } from '../planApi';
import { isBlocked, nextStatuses } from '../taskRules';
import { OverrideModal } from './OverrideModal';
import { PredecessorsModal } from './PredecessorsModal';
import { ReplanModal } from './ReplanModal';
import { TaskForm } from './TaskForm';
import type { TaskDesk } from './useTaskDesk';

type Choice = TaskStatus | 'REPLAN' | 'PREDECESSORS' | 'EDIT' | 'DELETE';

interface TaskDialogsProps {
  taskGroupId: string;
  plan: Plan;
  taskOf: ReadonlyMap<string, PlannedTask>;
  desk: TaskDesk;
}

/** The one menu and the dialogs behind it, for whichever view opened them. */
export function TaskDialogs({ taskGroupId, plan, taskOf, desk }: TaskDialogsProps) {
  const { dialog, setDialog, close } = desk;
  const remove = useDeleteTask(taskGroupId);
  if (!dialog) return null;
  const { task } = dialog;

  if (dialog.kind === 'MENU') {
    const choose = (choice: Choice) => {
      if (choice === 'NOT_STARTED' || choice === 'IN_PROGRESS' || choice === 'DONE')
        desk.setStatus(task, choice);
      else setDialog({ kind: choice, task });
    };
    return (
      <PopMenu
        label={`${task.code} ${task.name}`}
        anchor={dialog.anchor}
        items={menuOf(task)}
        onChoose={choose}
        onClose={close}
      />
    );
  }
  if (dialog.kind === 'REPLAN')
    return (
      <ReplanModal
        taskGroupId={taskGroupId}
        task={task}
        taskOf={taskOf}
        start={dialog.start}
        onClose={close}
      />
    );
  if (dialog.kind === 'OVERRIDE') return <OverrideModal {...dialog} taskOf={taskOf} desk={desk} />;
  if (dialog.kind === 'PREDECESSORS')
    return (
      <PredecessorsModal
        taskGroupId={taskGroupId}
        task={task}
        tasks={plan.tasks}
        dependencies={plan.dependencies.filter(
          (edge) => edge.successorId === task.id && edge.droppedByDecisionId === null,
        )}
        onClose={close}
      />
    );
  if (dialog.kind === 'EDIT') return <TaskForm taskGroupId={taskGroupId} task={task} open onClose={close} />;
  return (
    <Modal
      open
      title={`删除环节 ${task.code} ${task.name}？`}
      okText="删除"
      okButtonProps={{ danger: true }}
      cancelText="不删"
      confirmLoading={remove.isPending}
      onCancel={close}
      onOk={() =>
        remove.mutate(task, {
          onSuccess: () => {
            notify('green', '环节已删除。');
            close();
          },
        })
      }
    >
      它的前后关系也会一起删除，后面的环节会按剩下的前置重新推算。
    </Modal>
  );
}

function menuOf(task: PlannedTask): PopMenuItem<Choice>[] {
  const blocked = isBlocked(task) ? `还在等 ${task.blockedBy.length} 个前置，要写理由` : undefined;
  const steps = nextStatuses(task.status).map((status) => ({
    key: status as Choice,
    text: task.status === 'DONE' ? '重新打开' : statusStepText[status],
    note: status === 'NOT_STARTED' ? undefined : blocked,
  }));
  return [
    ...steps,
    ...(task.status === 'DONE' ? [] : [{ key: 'REPLAN' as const, text: '改计划', note: '先看影响，再决定' }]),
    { key: 'PREDECESSORS', text: '前置' },
    { key: 'EDIT', text: '修改环节' },
    { key: 'DELETE', text: '删除环节' },
  ];
}
