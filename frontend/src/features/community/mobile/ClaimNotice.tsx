import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import type { Claiming } from './useClaiming';

/** Stays until it is used or closed: taking a tap back must not be a race against a clock. */
export function ClaimNotice({ claiming }: { claiming: Claiming }) {
  const { claimed, busy, withdraw, forget } = claiming;
  return (
    <div role="status" className="claim-status">
      {claimed && (
        <section className="card claim-notice" aria-label="刚刚认领">
          <p>
            <strong>已认领“{claimed.title}”。</strong>到时间去就好；去不了，结束前随时可以退出。
          </p>
          <div className="row-actions">
            <button type="button" className="btn" disabled={busy} onClick={() => withdraw(claimed.claimId)}>
              撤销认领
            </button>
            <Link to={`${paths.mobile.needs}?view=mine`} className="btn" onClick={forget}>
              我的认领
            </Link>
          </div>
        </section>
      )}
    </div>
  );
}
