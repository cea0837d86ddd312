import { Modal } from 'antd';
import { useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { Loaded } from '@/shared/ui/Loaded';
import { type PlannedTask, type TaskPlanChange, useApplyPlanChange, usePlanPreview } from '../planApi';
import { guessFault } from '../taskRules';
import { PlanEffectView } from './PlanEffectView';
import { PlanFields } from './PlanFields';

interface ReplanModalProps {
  taskGroupId: string;
  task: PlannedTask;
  taskOf: ReadonlyMap<string, PlannedTask>;
  /** Where the bar was dropped. */
  start?: string;
  onClose: () => void;
}

/** What a change of one task does to all others, before anything is saved. */
export function ReplanModal({ taskGroupId, task, taskOf, start, onClose }: ReplanModalProps) {
  const [change, setChange] = useState<TaskPlanChange>({
    taskId: task.id,
    startNotBefore: start ?? task.startNotBefore,
    durationDays: task.durationDays,
    lowDays: task.lowDays,
    highDays: task.highDays,
  });
  const fault = guessFault(change);
  return (
    <Preview
      {...{ taskGroupId, task, taskOf, onClose, change, fault }}
      edit={(part) => setChange((known) => ({ ...known, ...part }))}
    />
  );
}

interface PreviewProps extends ReplanModalProps {
  change: TaskPlanChange;
  fault: string | undefined;
  edit: (part: Partial<TaskPlanChange>) => void;
}

function Preview({ taskGroupId, task, taskOf, onClose, change, fault, edit }: PreviewProps) {
  const [refused, setRefused] = useState<string>();
  const tasks = [change];
  const preview = usePlanPreview(taskGroupId, { tasks }, fault === undefined);
  const apply = useApplyPlanChange(taskGroupId);
  const same =
    change.startNotBefore === task.startNotBefore &&
    change.durationDays === task.durationDays &&
    change.lowDays === task.lowDays &&
    change.highDays === task.highDays;

  const take = async () => {
    if (!preview.data) return;
    setRefused(undefined);
    try {
      const { moved } = await apply.mutateAsync({ tasks, fingerprint: preview.data.fingerprint });
      notify('green', moved.length > 0 ? `已改，${moved.length} 个环节的日期变了。` : '已改，日期没有变化。');
      onClose();
    } catch (error) {
      const outdated = error instanceof ProblemError && error.code === 'PLAN_CHANGED';
      setRefused(
        outdated ? `${sentence(error)} 下面是按现在的情况新算的影响，请再看一遍。` : sentence(error),
      );
      if (outdated) void preview.refetch();
    }
  };

  return (
    <Modal
      open
      width={760}
      title={`改 ${task.code} ${task.name} 的计划`}
      okText="采用"
      cancelText="不改"
      okButtonProps={{
        disabled: same || fault !== undefined || !preview.data || preview.isFetching || preview.isError,
      }}
      confirmLoading={apply.isPending}
      onCancel={onClose}
      onOk={() => void take()}
    >
      <div className="replan-plan">
        <PlanFields task={task} change={change} edit={edit} />
        {(fault ?? refused) && (
          <p className="form-error" role="alert">
            {fault ?? refused}
          </p>
        )}
        <div aria-live="polite" data-stale={preview.isFetching}>
          {fault === undefined && (
            <Loaded query={preview} what="正在推算影响…">
              {(effect) => <PlanEffectView effect={effect} taskOf={taskOf} />}
            </Loaded>
          )}
        </div>
      </div>
    </Modal>
  );
}
