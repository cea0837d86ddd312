import { ageText } from '../../lib/dates';
import { saveFile } from '../../lib/saveFile';
import { notify } from '../../notices';
import type { Unsent } from '../../offline/outbox';
import { useOutbox } from '../../offline/outboxContext';
import { StateChip } from '../StateChip';

/** What the server does not have yet: always in sight, with its age, and never thrown away by itself. */
export function UnsentTray() {
  const { items, sending, sendNow, retry, takeBack } = useOutbox();
  if (items.length === 0) return null;
  const waiting = items.filter((item) => item.state === 'WAITING').length;
  const save = () => {
    saveFile(
      `未发送-${items.length}条.json`,
      new Blob([JSON.stringify(items, null, 2)], { type: 'application/json' }),
    );
    notify('green', '已存成文件。发送成功之前，这里的内容仍会保留。');
  };
  return (
    <section className="card tray" aria-label="未发送">
      <div className="card-head">
        <h2>未发送 {items.length} 条</h2>
        {waiting > 0 && (
          <button type="button" className="btn" disabled={sending} onClick={() => void sendNow()}>
            {sending ? '正在发送…' : '立即发送'}
          </button>
        )}
      </div>
      <ul className="rows">
        {items.map((item) => (
          <UnsentRow
            key={item.id}
            item={item}
            onRetry={() => void retry(item)}
            onDrop={() => void takeBack(item.id)}
          />
        ))}
      </ul>
      <button type="button" className="text-button" onClick={save}>
        存成文件
      </button>
    </section>
  );
}

function UnsentRow({ item, onRetry, onDrop }: { item: Unsent; onRetry: () => void; onDrop: () => void }) {
  const refused = item.state === 'REFUSED';
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{item.title}</span>
        <StateChip tone={refused ? 'red' : 'amber'}>{refused ? '需要处理' : '存在手机上'}</StateChip>
      </div>
      <p className="row-note">
        {ageText(item.createdAt)}
        {item.reason && ` · ${item.reason}`}
      </p>
      {refused && (
        <div className="row-actions">
          <button type="button" className="btn" onClick={onRetry}>
            再发一次
          </button>
          <button type="button" className="btn" onClick={onDrop}>
            不要了
          </button>
        </div>
      )}
    </li>
  );
}
