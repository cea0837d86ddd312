import { useId, useState } from 'react';
import type { TaskStatus } from '../api';
import { statusStepText } from '../labels';

interface OverrideReasonProps {
  next: TaskStatus;
  onGiven: (reason: string) => void;
}

/** Who goes on although a predecessor is not done writes why, which stays on record. */
export function OverrideReason({ next, onGiven }: OverrideReasonProps) {
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const field = useId();
  if (!writing)
    return (
      <button type="button" className="text-button" onClick={() => setWriting(true)}>
        确需先办，写明理由
      </button>
    );
  return (
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
          onClick={() => onGiven(reason.trim())}
        >
          仍然{statusStepText[next]}
        </button>
        <button type="button" className="btn" onClick={() => setWriting(false)}>
          先不办
        </button>
      </div>
    </>
  );
}
