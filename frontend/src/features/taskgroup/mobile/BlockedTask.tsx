import { useState } from 'react';
import type { Task, TaskStatus } from '../api';
import { statusStepText } from '../labels';

interface BlockedTaskProps {
  task: Task;
  waitsFor: string[];
  onReport: (next: TaskStatus, reason: string) => void;
}

/** Why not: what it waits for; who goes on all the same writes why, which stays on record. */
export function BlockedTask({ task, waitsFor, onReport }: BlockedTaskProps) {
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const next = task.status === 'IN_PROGRESS' ? 'DONE' : 'IN_PROGRESS';
  const field = `reason-${task.id}`;
  return (
    <div className="task-blocked">
      <p>还不能{next === 'DONE' ? '办结' : '开始'}，要等这些必要的前置办结：</p>
      <ul>
        {waitsFor.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {writing ? (
        <>
          <div className="field">
            <label htmlFor={field}>为什么可以先办（会留下记录）</label>
            <textarea
              id={field}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div className="row-actions">
            <button
              type="button"
              className="btn"
              disabled={!reason.trim()}
              onClick={() => onReport(next, reason.trim())}
            >
              仍然{statusStepText[next]}
            </button>
            <button type="button" className="btn" onClick={() => setWriting(false)}>
              先不办
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="text-button" onClick={() => setWriting(true)}>
          确需先办，写明理由
        </button>
      )}
    </div>
  );
}
