import { sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { StateChip } from '@/shared/ui/StateChip';
import type { Task, TaskStatus } from '../api';
import { statusStepText, taskStatusText, taskStatusTone } from '../labels';
import type { PlannedTask } from '../planApi';
import { type KeptProgress, progressItem, unsentFor } from '../progressApi';
import { nextStatuses, spanWords } from '../taskRules';
import { BlockedTask } from './BlockedTask';
import { KeptProgressNote } from './KeptProgressNote';

interface TaskCardProps {
  task: Task;
  /** Undefined until the plan has come, or without a network that never brought it. */
  planned: PlannedTask | undefined;
  waitsFor: string[];
  /** The one that is likely to be reported now: its button stands out, as one button should. */
  likely?: boolean;
}

export function TaskCard({ task, planned, waitsFor, likely = false }: TaskCardProps) {
  const outbox = useOutbox();
  const unsent = unsentFor(outbox.items, task.id);
  const status = unsent?.state === 'WAITING' ? (unsent.body as KeptProgress).status : task.status;

  const report = async (next: TaskStatus, overrideReason?: string) => {
    try {
      await outbox.post(progressItem(task, next, { overrideReason }));
    } catch (error) {
      notify('red', sentence(error));
    }
  };

  return (
    <section className="card task-card" aria-label={`${task.code} ${task.name}`} aria-live="polite">
      <div className="row-line">
        <span className="row-note">{task.code}</span>
        <StateChip tone={taskStatusTone[status]}>{taskStatusText[status]}</StateChip>
      </div>
      <p className="card-title">{task.name}</p>
      <p className="row-note">
        {planned ? spanWords(planned) : `${task.durationDays} 个工作日`}
        {planned?.critical && <b className="task-critical"> · 关键线路</b>}
      </p>
      {planned && planned.lateDays > 0 && <p className="task-late">已超工期 {planned.lateDays} 个工作日</p>}
      {unsent ? (
        <KeptProgressNote task={task} unsent={unsent} />
      ) : waitsFor.length > 0 ? (
        <BlockedTask task={task} waitsFor={waitsFor} onReport={(next, reason) => void report(next, reason)} />
      ) : (
        <Steps task={task} likely={likely} onReport={(next) => void report(next)} />
      )}
    </section>
  );
}

interface StepsProps {
  task: Task;
  likely: boolean;
  onReport: (next: TaskStatus) => void;
}

function Steps({ task, likely, onReport }: StepsProps) {
  const [first, second] = nextStatuses(task.status);
  if (!first) return null;
  if (task.status === 'DONE')
    return (
      <button type="button" className="text-button" onClick={() => onReport(first)}>
        还没办完，重新打开
      </button>
    );
  return (
    <div className="row-actions">
      <button
        type="button"
        className={likely ? 'btn btn-wide btn-primary' : 'btn btn-wide'}
        onClick={() => onReport(first)}
      >
        {statusStepText[first]}
      </button>
      {second && (
        <button type="button" className="text-button" onClick={() => onReport(second)}>
          {second === 'DONE' ? '已经办完了' : '点错了，还没开始'}
        </button>
      )}
    </div>
  );
}
