import { useNavigate, useSearchParams } from 'react-router';
import { useBranch } from '@/features/branch/api';
import { fullDayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useTitle } from '@/shared/ui/useTitle';
import { type Registration, useRegistrations } from './api';
import { useRegistration } from './reviewApi';
import { activeRegistrations } from './rules';
import './receipts.css';

/** Paper only: one receipt, or a sheet for each registration that lasts. Members print their own, officers everybody's. */
export default function ReceiptsPage() {
  useTitle('报到回执');
  const [params] = useSearchParams();
  const { has } = useSession();
  const navigate = useNavigate();
  const home = has('OFFICER') ? paths.admin.registrations : paths.mobile.community;
  // Officers come from the desk or from their own phone page; a bookmark has nothing behind it.
  const goBack = () => void (window.history.length > 1 ? navigate(-1) : navigate(home));
  const one = params.get('registrationId');
  return (
    <main className="receipts">
      <nav className="receipts-bar" aria-label="打印">
        <button type="button" className="btn" onClick={goBack}>
          返回
        </button>
        <button type="button" className="btn btn-primary" onClick={() => window.print()}>
          打印
        </button>
      </nav>
      {one ? <One registrationId={one} /> : <All communityId={params.get('communityId')} />}
    </main>
  );
}

function One({ registrationId }: { registrationId: string }) {
  const registration = useRegistration(registrationId);
  return <Loaded query={registration}>{(data) => <Receipt registration={data} />}</Loaded>;
}

function All({ communityId }: { communityId: string | null }) {
  const { has, memberId } = useSession();
  const registrations = useRegistrations(has('OFFICER') ? undefined : (memberId ?? undefined));
  return (
    <Loaded query={registrations}>
      {(items) => {
        const shown = activeRegistrations(items, today()).filter(
          (each) => !communityId || each.communityId === communityId,
        );
        return shown.length === 0 ? (
          <StateBox title="没有可打印的回执">有人报到之后再来。</StateBox>
        ) : (
          <>
            <p className="receipts-bar">共 {shown.length} 张，每张一页</p>
            {shown.map((each) => (
              <Receipt key={each.id} registration={each} />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

function Receipt({ registration }: { registration: Registration }) {
  const branch = useBranch();
  return (
    <article className="receipt" aria-label={`${registration.memberName}的报到回执`}>
      <p className="receipt-number">编号：{registration.receiptNo ?? '—'}</p>
      <h1>在职党员到社区报到回执</h1>
      <p className="receipt-text">
        <b>{branch.data?.name ?? ''}</b>：
      </p>
      <p className="receipt-text receipt-indent">
        你支部党员 <b>{registration.memberName}</b> 同志已于 <b>{fullDayText(registration.registeredOn)}</b>{' '}
        到 <b>{registration.communityName}</b> 报到。
      </p>
      {registration.endedOn && (
        <p className="receipt-text receipt-indent">
          该同志已于 {fullDayText(registration.endedOn)} 搬离，报到结束。
          {registration.review && `社区评价：${registration.review}`}
        </p>
      )}
      <p className="receipt-text receipt-indent">特此回执。</p>
      <dl className="receipt-signatures">
        <div>
          <dt>社区党组织（盖章）</dt>
          <dd>{registration.communityName}</dd>
          <dd className="receipt-line">经办人签字：</dd>
          <dd>年　　月　　日</dd>
        </div>
        <div>
          <dt>党员本人</dt>
          <dd>{registration.memberName}</dd>
          <dd className="receipt-line">签字：</dd>
          <dd>年　　月　　日</dd>
        </div>
      </dl>
    </article>
  );
}
