import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Activity, useActivities } from '../api';
import { kindText } from '../labels';
import { periodText } from '../rules';
import { MyShifts } from './MyShifts';
import './activities.css';

export default function ActivitiesPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="志愿活动" back={paths.mobile.home} note="报不报名由您自己决定，不排名，不计分。">
      {memberId && <MyShifts memberId={memberId} />}
      <OpenActivities memberId={memberId} />
    </PhonePage>
  );
}

function OpenActivities({ memberId }: { memberId: string | null }) {
  const list = useActivities({ status: 'OPEN', from: today(), soonestFirst: true });
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  return (
    <section className="card" aria-labelledby="open-activities">
      <div className="card-head">
        <h2 id="open-activities">正在报名</h2>
      </div>
      {list.rows.length === 0 ? (
        <StateBox title="现在没有报名中的活动">有了新的活动，会出现在这里。</StateBox>
      ) : (
        <ul className="rows">
          {list.rows.map((activity) => (
            <ActivityRow
              key={activity.id}
              activity={activity}
              mine={activity.organiserMemberId === memberId}
            />
          ))}
        </ul>
      )}
      <ListFoot list={list} unit="项" more="更多活动" />
    </section>
  );
}

function ActivityRow({ activity, mine }: { activity: Activity; mine: boolean }) {
  const { signedUp, seats } = activity.figures;
  return (
    <li className="row-block">
      <Link className="row-link" to={paths.mobile.activity(activity.id)}>
        <span className="row-line">
          <span className="row-title">{activity.name}</span>
          {mine && <StateChip tone="blue">我组织</StateChip>}
        </span>
        <span className="row-note">
          {kindText[activity.kind]} · {periodText(activity.startsOn, activity.endsOn)}
        </span>
        <span className="row-note">
          {activity.place ?? activity.communityName} · 已报 {signedUp} / {seats}
        </span>
      </Link>
    </li>
  );
}
