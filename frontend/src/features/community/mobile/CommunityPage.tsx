import { useState } from 'react';
import { Link } from 'react-router';
import { fullDayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Registration, useEndRegistration, useRegistrations } from '../api';
import { activeRegistrations } from '../rules';
import { RegisterForm } from './RegisterForm';

export default function CommunityPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="社区报到" back={paths.mobile.home}>
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const registrations = useRegistrations(memberId);
  return (
    <Loaded query={registrations}>
      {(items) => {
        const active = activeRegistrations(items, today());
        const ended = items.filter((each) => !active.includes(each));
        return (
          <>
            {active.map((each) => (
              <ActiveCard key={each.id} registration={each} />
            ))}
            {active.length === 0 && <RegisterForm memberId={memberId} />}
            {ended.length > 0 && (
              <section className="card" aria-label="以前的报到">
                <h2 className="choice-label" style={{ margin: 0 }}>
                  以前的报到
                </h2>
                <ul className="rows">
                  {ended.map((each) => (
                    <li key={each.id} className="row-block">
                      <span className="row-title">{each.communityName}</span>
                      <p className="row-note">
                        {fullDayText(each.registeredOn)} 至 {fullDayText(each.endedOn)}
                        {each.receiptNo && ` · 回执号 ${each.receiptNo}`}
                      </p>
                      {each.review && <p className="row-note">社区评价：{each.review}</p>}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function ActiveCard({ registration }: { registration: Registration }) {
  const end = useEndRegistration();
  const [asking, setAsking] = useState(false);
  const leave = () =>
    end.mutate(
      { id: registration.id, body: { endedOn: today() } },
      { onSuccess: () => notify('green', `已结束在${registration.communityName}的报到。`) },
    );
  return (
    <section className="card" aria-label={registration.communityName}>
      <div className="row-line">
        <span className="row-title">{registration.communityName}</span>
        <StateChip tone="green">已报到</StateChip>
      </div>
      <p className="row-note">
        {fullDayText(registration.registeredOn)}
        {registration.receiptNo && ` · 回执号 ${registration.receiptNo}`}
      </p>
      {asking ? (
        <div className="row-actions">
          <button type="button" className="btn" disabled={end.isPending} onClick={leave}>
            已搬离，今天结束
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            不结束
          </button>
        </div>
      ) : (
        <div className="row-actions">
          <Link to={paths.receipt(registration.id)} className="btn">
            回执
          </Link>
          <button type="button" className="text-button" onClick={() => setAsking(true)}>
            搬离了这个社区
          </button>
        </div>
      )}
    </section>
  );
}
