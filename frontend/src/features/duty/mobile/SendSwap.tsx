import { type FormEvent, useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import type { Duty } from '../api';
import type { SwapSuggestion } from '../swapApi';

interface SendSwapProps {
  duty: Duty;
  suggestion: SwapSuggestion;
  needsApproval: boolean;
  sending: boolean;
  onSend: (message: string) => void;
}

/** Says once more who gets which day, then sends. */
export function SendSwap({ duty, suggestion, needsApproval, sending, onSend }: SendSwapProps) {
  const [message, setMessage] = useState('');
  const { memberName, counterpartDate } = suggestion;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(message);
  };
  return (
    <form className="sheet-foot" onSubmit={submit}>
      <p>
        {memberName}值 {dayText(duty.date)}
        {counterpartDate && `，您值 ${dayText(counterpartDate)}`}。
        <span className="muted">{needsApproval ? '对方同意后，还要委员批准。' : '对方同意后立即生效。'}</span>
      </p>
      <input
        className="message-input"
        aria-label="附一句话（可不填）"
        placeholder="附一句话（可不填）"
        maxLength={200}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <button type="submit" className="btn btn-primary btn-wide" disabled={sending}>
        {sending ? '正在发送…' : `发给${memberName}`}
      </button>
    </form>
  );
}
