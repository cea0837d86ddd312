import { Link, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateChip } from '@/shared/ui/StateChip';
import { type Activity, useActivity, useMySignUps } from '../api';
import { kindText, statusText, statusTone } from '../labels';
import { countText, periodText } from '../rules';
import { ShiftList } from './ShiftList';
import './activities.css';

export default function ActivityPage() {
  const { activityId = '' } = useParams();
  const activity = useActivity(activityId);
  return (
    <PhonePage title={activity.data?.name ?? '志愿活动'} back={paths.mobile.activities}>
      <Loaded query={activity}>{(loaded) => <Details activity={loaded} />}</Loaded>
    </PhonePage>
  );
}

function Details({ activity }: { activity: Activity }) {
  const { memberId, has } = useSession();
  const organises = activity.organiserMemberId === memberId;
  const mine = useMySignUps(memberId, activity.startsOn);
  const own = (mine.data ?? []).filter((each) => each.activityId === activity.id);
  return (
    <>
      <section className="card" aria-label="说明">
        <div className="row-line">
          <span className="row-title">{periodText(activity.startsOn, activity.endsOn)}</span>
          <StateChip tone={statusTone[activity.status]}>{statusText[activity.status]}</StateChip>
        </div>
        <p className="row-note">
          {kindText[activity.kind]} · {activity.communityName}
          {activity.place && ` · ${activity.place}`}
        </p>
        <p className="row-note">组织者：{activity.organiserName}</p>
        {activity.description && <p className="activity-text">{activity.description}</p>}
        {activity.cancelReason && <p className="activity-text">取消原因：{activity.cancelReason}</p>}
        {activity.figures.peopleServed !== null && (
          <p className="row-note">已服务群众 {countText(activity.figures.peopleServed)} 人次</p>
        )}
        {memberId && activity.status !== 'CANCELLED' && activity.status !== 'PLANNED' && (
          <div className="shift-links">
            <Link
              to={paths.mobile.recordFor({
                activityId: activity.id,
                communityId: activity.communityId,
                communityName: activity.communityName,
                content: activity.name,
              })}
            >
              为这个活动记一次服务
            </Link>
            {(organises || has('OFFICER')) && (
              <Link to={paths.mobile.hostFor({ activityId: activity.id, communityId: activity.communityId })}>
                出示现场二维码
              </Link>
            )}
          </div>
        )}
      </section>
      {(organises || has('OFFICER')) && (
        <ShiftList activity={activity} own={own} state="LIST_MISSING" takesLists />
      )}
      <ShiftList activity={activity} own={own} state="AHEAD" takesLists={organises || has('OFFICER')} />
    </>
  );
}
