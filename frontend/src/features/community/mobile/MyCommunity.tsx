import { Link } from 'react-router';
import { fullDayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useRegistrations } from '../api';
import { activeRegistrations } from '../rules';

export function MyCommunity({ memberId }: { memberId: string }) {
  const registrations = useRegistrations(memberId);
  return (
    <section className="card" aria-labelledby="my-community">
      <div className="card-head">
        <h2 id="my-community">社区报到</h2>
        <Link to={paths.mobile.community}>管理</Link>
      </div>
      <Loaded query={registrations}>
        {(items) => {
          const active = activeRegistrations(items, today());
          return active.length === 0 ? (
            <StateBox
              title="您还没有向居住社区报到"
              actions={
                <Link to={paths.mobile.community} className="btn">
                  去报到
                </Link>
              }
            />
          ) : (
            <ul className="rows">
              {active.map((each) => (
                <li key={each.id} className="row-block">
                  <span className="row-title">{each.communityName}</span>
                  <p className="row-note">{fullDayText(each.registeredOn)}报到</p>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <Link to={paths.mobile.needs} className="text-button as-link">
        看看社区需要什么
      </Link>
    </section>
  );
}
