import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { notify } from '../../notices';
import { type Delivery, useOutbox } from '../../offline/outboxContext';
import { TAKE_BACK_MILLIS } from '../../offline/useOutboxState';
import { paths } from '../../paths';

const WORDS: Record<Delivery, { tone: string; title: string; note: string; mark: string }> = {
  GREEN: { tone: 'green', title: '支部已收到', note: '这条记录已经在服务器上。', mark: 'M6 15.5l6 6L24 9' },
  AMBER: {
    tone: 'amber',
    title: '已存在这部手机上',
    note: '还没有发到支部，正要发送。没有网络时会一直留着，连上后自动发送。',
    mark: 'M15 8v8l5 3',
  },
  RED: {
    tone: 'red',
    title: '服务器没有接受',
    note: '内容还在这部手机上。请看原因，改好再发。',
    mark: 'M15 7v10M15 22v.5',
  },
  GONE: { tone: 'amber', title: '已撤回', note: '这条记录没有发出，已删除。', mark: 'M10 15h10' },
};

interface DeliveryCardProps {
  id: string;
  title: string;
  onGreen?: () => void;
  /** Where to go from here. */
  children: ReactNode;
}

/** Where something that was just recorded is: with the server, on this phone, refused, or taken back. */
export function DeliveryCard({ id, title, onGreen, children }: DeliveryCardProps) {
  const { deliveryOf, takeBack } = useOutbox();
  const delivery = deliveryOf(id);
  const [revocable, setRevocable] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setRevocable(false), TAKE_BACK_MILLIS - 200);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (delivery === 'GREEN') onGreen?.();
  }, [delivery, onGreen]);
  const undo = async () => {
    if (!(await takeBack(id))) notify('amber', '已经在发送，不能撤回了。');
  };
  const words = WORDS[delivery];
  return (
    <section className="card result" data-tone={words.tone} aria-live="polite">
      <div className="result-mark">
        <svg
          viewBox="0 0 30 30"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d={words.mark} />
        </svg>
      </div>
      <h2>{words.title}</h2>
      <p>{title}</p>
      <p>{words.note}</p>
      <div className="row-actions">
        {delivery === 'AMBER' && revocable && (
          <button type="button" className="btn" onClick={() => void undo()}>
            撤回
          </button>
        )}
        {delivery === 'RED' && (
          <Link to={paths.mobile.unsent(id)} className="btn btn-primary">
            查看和更改
          </Link>
        )}
        {children}
      </div>
    </section>
  );
}
