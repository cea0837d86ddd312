import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { useUnreadCount } from '../api';
import './notify.css';

const MOST_COUNTED = 100;

/** A quiet line, no red badge: how much is new, and the way to it. */
export function UnreadLink() {
  const { data: unread = 0 } = useUnreadCount();
  const count = unread >= MOST_COUNTED ? `${MOST_COUNTED}+` : String(unread);
  return (
    <Link to={paths.mobile.messages} className="messages-link">
      <svg
        viewBox="0 0 24 24"
        width="22"
        height="22"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="M4 6h16v12H4zM4 7l8 6 8-6" />
      </svg>
      {unread > 0 ? `${count} 条新消息` : '消息'}
    </Link>
  );
}
