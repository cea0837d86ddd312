import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ageText } from '../../lib/dates';
import type { Unsent } from '../../offline/outbox';
import { useOutbox } from '../../offline/outboxContext';
import { waitText } from '../../offline/waitText';
import { paths } from '../../paths';
import { StateChip } from '../StateChip';
import './tray.css';

const TakeAway = lazy(() => import('./TakeAway'));

const TICK_MILLIS = 15_000;

/** What the server does not have yet: always in sight, with its age, and never thrown away by itself. */
export function UnsentTray() {
  const { items, sending, sendNow } = useOutbox();
  const [takingAway, setTakingAway] = useState(false);
  const now = useNow(items.length > 0);
  if (items.length === 0) return null;
  const waiting = items.filter((item) => item.state === 'WAITING').length;
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
          <UnsentRow key={item.id} item={item} now={now} />
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        aria-expanded={takingAway}
        onClick={() => setTakingAway(!takingAway)}
      >
        一直发不出去？存成文件交给支部
      </button>
      {takingAway && (
        <Suspense>
          <TakeAway items={items} />
        </Suspense>
      )}
    </section>
  );
}

/** Ages grow while one looks at them. */
function useNow(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!ticking) return undefined;
    setNow(new Date());
    const interval = setInterval(() => setNow(new Date()), TICK_MILLIS);
    return () => clearInterval(interval);
  }, [ticking]);
  return now;
}

function UnsentRow({ item, now }: { item: Unsent; now: Date }) {
  const { retry } = useOutbox();
  const refused = item.state === 'REFUSED';
  const notes = [
    `${ageText(item.createdAt, now)}记的`,
    item.reason?.replace(/。$/, ''),
    waitText(item, now.getTime()),
  ];
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{item.title}</span>
        <StateChip tone={refused ? 'red' : 'amber'}>{refused ? '需要处理' : '存在手机上'}</StateChip>
      </div>
      <p className="row-note">{notes.filter(Boolean).join(' · ')}</p>
      {refused && (
        <div className="row-actions">
          <Link to={paths.mobile.unsent(item.id)} className="btn btn-primary">
            查看和更改
          </Link>
          <button type="button" className="btn" onClick={() => void retry(item)}>
            再发一次
          </button>
        </div>
      )}
    </li>
  );
}
