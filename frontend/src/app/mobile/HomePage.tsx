import { Link } from 'react-router';
import { useBranch } from '@/features/branch/api';
import { DutyToday } from '@/features/duty/mobile/DutyToday';
import { UnreadLink } from '@/features/notify/mobile/UnreadLink';
import { dayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import { StateBox } from '@/shared/ui/StateBox';
import { useTitle } from '@/shared/ui/useTitle';
import { HomeCards } from './HomeCards';
import { ServiceLink } from './ServiceLink';

/** One large button for the likely action now, then what is coming, then what is not sent yet. */
export function HomePage() {
  useTitle('首页');
  const { account, memberId, has } = useSession();
  const branch = useBranch();
  return (
    <>
      <header className="greeting">
        <div className="row-line">
          <h1>{account.displayName}，您好</h1>
          <UnreadLink />
        </div>
        <p>
          {dayText(today())}
          {branch.data && ` · ${branch.data.name}`}
        </p>
      </header>
      {memberId ? (
        <>
          <DutyToday memberId={memberId} otherwise={(quiet) => <ServiceLink quiet={quiet} />} />
          <UnsentTray />
          <HomeCards memberId={memberId} />
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
