import { notify } from '@/shared/notices';
import type { Unsent } from '@/shared/offline/outbox';
import { useOutbox } from '@/shared/offline/outboxContext';
import type { Task } from '../api';
import { type KeptProgress, progressItem } from '../progressApi';
import { OverrideReason } from './OverrideReason';

/** Amber is never green: the server does not have it yet, or has refused it. */
export function KeptProgressNote({ task, unsent }: { task: Task; unsent: Unsent }) {
  const { takeBack, retry, resend, sendNow } = useOutbox();
  const refused = unsent.state === 'REFUSED';
  const { status } = unsent.body as KeptProgress;
  const undo = async () => {
    if (!(await takeBack(unsent.id))) notify('amber', '已经在发送，不能撤回了。');
  };
  return (
    <div className="task-kept" data-refused={refused}>
      <p>{refused ? `服务器没有接受：${unsent.reason ?? ''}` : '存在这部手机上，联网后自动发送。'}</p>
      <div className="row-actions">
        <button type="button" className="btn" onClick={() => void (refused ? retry(unsent) : sendNow())}>
          {refused ? '再发一次' : '立即发送'}
        </button>
        <button type="button" className="btn" onClick={() => void undo()}>
          {refused ? '不报了' : '撤回'}
        </button>
      </div>
      {refused && status !== 'NOT_STARTED' && (
        <OverrideReason
          next={status}
          onGiven={(overrideReason) => void resend(unsent, progressItem(task, status, { overrideReason }))}
        />
      )}
    </div>
  );
}
