import { useState } from 'react';
import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import {
  type Notification,
  useNotifications,
  useReadAllNotifications,
  useReadNotification,
  useUnreadCount,
} from '../api';
import { placeOf } from '../labels';
import './notify.css';

export default function MessagesPage() {
  const [unreadOnly, setUnreadOnly] = useState(false);
  const unread = useUnreadCount();
  const readAll = useReadAllNotifications();
  return (
    <PhonePage title="消息" back={paths.mobile.home}>
      <div className="messages-tools">
        <div className="choices">
          {[false, true].map((choice) => (
            <button
              key={String(choice)}
              type="button"
              className="choice"
              aria-pressed={unreadOnly === choice}
              onClick={() => setUnreadOnly(choice)}
            >
              {choice ? '未读' : '全部'}
            </button>
          ))}
        </div>
        {(unread.data ?? 0) > 0 && (
          <button
            type="button"
            className="text-button"
            disabled={readAll.isPending}
            onClick={() => readAll.mutate(undefined)}
          >
            全部已读
          </button>
        )}
      </div>
      <Messages unreadOnly={unreadOnly} />
    </PhonePage>
  );
}

function Messages({ unreadOnly }: { unreadOnly: boolean }) {
  const list = useNotifications(unreadOnly);
  const read = useReadNotification();
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0)
    return (
      <StateBox title={unreadOnly ? '没有未读消息' : '还没有消息'}>
        值班表发布、换班、值班前的提醒，都会到这里。
      </StateBox>
    );
  return (
    <section className="card messages" aria-label="消息">
      <ul className="rows">
        {list.rows.map((message) => (
          <Message key={message.id} message={message} onOpen={() => read.mutate(message.id)} />
        ))}
      </ul>
      <ListFoot list={list} unit="条" more="更早的消息" />
    </section>
  );
}

function Message({ message, onOpen }: { message: Notification; onOpen: () => void }) {
  const isNew = message.readAt === null;
  return (
    <li>
      <Link
        to={placeOf(message)}
        className="row-block row-link message"
        data-new={isNew}
        onClick={() => isNew && onOpen()}
      >
        <span className="row-title">
          {isNew && (
            <>
              <span className="new-mark" aria-hidden="true" />
              <span className="sr-only">未读：</span>
            </>
          )}
          {message.title}
        </span>
        <span className="message-text">{message.text}</span>
        <span className="row-note">{momentText(message.createdAt)}</span>
      </Link>
    </li>
  );
}
