import { Link } from 'react-router';
import { useBranch } from '@/features/branch/api';
import { MyCommunity } from '@/features/community/mobile/MyCommunity';
import { NextDuties } from '@/features/duty/mobile/NextDuties';
import { dayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import { StateBox } from '@/shared/ui/StateBox';
import { useTitle } from '@/shared/ui/useTitle';

/** One large button for the likely action now, then what is coming, then what is not sent yet. */
export function HomePage() {
  useTitle('首页');
  const { account, memberId, has } = useSession();
  const branch = useBranch();
  return (
    <>
      <header className="greeting">
        <h1>{account.displayName}，您好</h1>
        <p>
          {dayText(today())}
          {branch.data && ` · ${branch.data.name}`}
        </p>
      </header>
      {memberId ? (
        <>
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
          <UnsentTray />
          <NextDuties memberId={memberId} />
          <MyCommunity memberId={memberId} />
        </>
      ) : (
        <section className="card">
          <StateBox title="这个账号没有对应的党员">记服务、看值班要用党员本人的账号登录。</StateBox>
        </section>
      )}
      {has('OFFICER') && (
        <p className="phone-note" style={{ marginTop: 18 }}>
          排班、审核等工作请到 <Link to={paths.admin.today}>电脑端</Link>。
        </p>
      )}
    </>
  );
}
