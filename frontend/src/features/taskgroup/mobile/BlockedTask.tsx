import type { Task, TaskStatus } from '../api';
import { OverrideReason } from './OverrideReason';

interface BlockedTaskProps {
  task: Task;
  waitsFor: string[];
  onReport: (next: TaskStatus, reason: string) => void;
}

/** Why not: what it waits for. */
export function BlockedTask({ task, waitsFor, onReport }: BlockedTaskProps) {
  const next = task.status === 'IN_PROGRESS' ? 'DONE' : 'IN_PROGRESS';
  return (
    <div className="task-blocked">
      <p>还不能{next === 'DONE' ? '办结' : '开始'}，要等这些必要的前置办结：</p>
      <ul>
        {waitsFor.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <OverrideReason next={next} onGiven={(reason) => onReport(next, reason)} />
    </div>
  );
}
