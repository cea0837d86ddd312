import { lazy, Suspense, useEffect, useRef, useState } from 'react';
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

/**
 * What the server does not have yet: always in sight, with its age, and never thrown away by itself. What it got
 * meanwhile stays in sight until one leaves the page, so that nothing below moves under the finger.
 */
export function UnsentTray() {
  const { items, sending, sendNow } = useOutbox();
  const rows = useRows(items);
  const [takingAway, setTakingAway] = useState(false);
  const now = useNow(items.length > 0);
  if (rows.length === 0) return null;
  const allSent = items.length === 0;
  const waiting = items.filter((item) => item.state === 'WAITING').length;
  return (
    <section className="card tray" data-unsent={!allSent} aria-label={allSent ? '已发送' : '未发送'}>
      <div className="card-head">
        <h2>{allSent ? '都发出去了' : `未发送 ${items.length} 条`}</h2>
        {waiting > 0 && (
          <button type="button" className="btn" disabled={sending} onClick={() => void sendNow()}>
            {sending ? '正在发送…' : '立即发送'}
          </button>
        )}
      </div>
      <ul className="rows">
        {rows.map((item) =>
          items.includes(item) ? (
            <UnsentRow key={item.id} item={item} now={now} />
          ) : (
            <SentRow key={item.id} title={item.title} />
          ),
        )}
      </ul>
      {allSent ? (
        <p className="tray-foot row-note">这里现在没有要发送的内容。</p>
      ) : (
        <button
          type="button"
          className="text-button tray-foot"
          aria-expanded={takingAway}
          onClick={() => setTakingAway(!takingAway)}
        >
          一直发不出去？存成文件交给支部
        </button>
      )}
      {takingAway && !allSent && (
        <Suspense>
          <TakeAway items={items} />
        </Suspense>
      )}
    </section>
  );
}

/** What is unsent, and in its old place what was when the page was opened and is with the server now. */
function useRows(items: Unsent[]): Unsent[] {
  const { deliveryOf } = useOutbox();
  const seen = useRef(new Map<string, Unsent>());
  for (const item of items) seen.current.set(item.id, item);
  return [...seen.current.values()].filter(({ id }) => deliveryOf(id) !== 'GONE');
}

function SentRow({ title }: { title: string }) {
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{title}</span>
        <StateChip tone="green">支部已收到</StateChip>
      </div>
      <p className="row-note">刚刚发出，已经在服务器上</p>
    </li>
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
