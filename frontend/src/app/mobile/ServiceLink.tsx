import { Link } from 'react-router';
import { paths } from '@/shared/paths';

/** 记一次服务: the large button, or a quiet one below when something else is more likely now. */
export function ServiceLink({ quiet = false }: { quiet?: boolean }) {
  if (quiet)
    return (
      <Link to={paths.mobile.record} className="quiet-action">
        记一次服务
        <svg
          viewBox="0 0 24 24"
          width="20"
          height="20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="m9 5 7 7-7 7" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </Link>
    );
  return (
    <Link to={paths.mobile.record} className="big-action">
      <svg
        viewBox="0 0 40 40"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <circle cx="20" cy="20" r="17" />
        <path d="M20 12v16M12 20h16" />
      </svg>
      <span>
        <strong>记一次服务</strong>
        <span>没有网络也能记，连上后自动发送</span>
      </span>
    </Link>
  );
}
