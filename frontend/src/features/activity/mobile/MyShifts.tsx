import { Link } from 'react-router';
import { dayOf, nearDayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type SignUp, useMySignUps } from '../api';
import { timesText } from '../rules';
import { OverlapNote } from './OverlapNote';

interface MyShiftsProps {
  memberId: string;
  /** On the home page: the next few, with the way to all. */
  most?: number;
}

export function MyShifts({ memberId, most }: MyShiftsProps) {
  const mine = useMySignUps(memberId, today());
  const brief = most !== undefined;
  return (
    <section className="card" aria-labelledby="my-shifts">
      <div className="card-head">
        <h2 id="my-shifts">{brief ? '志愿活动' : '我报名的'}</h2>
        {brief && <Link to={paths.mobile.activities}>全部活动</Link>}
      </div>
      <Loaded query={mine}>
        {(items) =>
          items.length === 0 ? (
            <p className="row-note">还没有报名的活动。</p>
          ) : (
            <>
              <ul className="rows">
                {items.slice(0, most).map((signUp) => (
                  <MyShift key={signUp.id} signUp={signUp} />
                ))}
              </ul>
              {brief && items.length > most && <p className="row-note">还有 {items.length - most} 班。</p>}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function MyShift({ signUp }: { signUp: SignUp }) {
  return (
    <li className="row-block">
      <Link className="row-link" to={paths.mobile.activity(signUp.activityId)}>
        <span className="row-line">
          <span className="row-title">
            {nearDayText(dayOf(signUp.startsAt))} {timesText(signUp)}
          </span>
          <SignUpChip signUp={signUp} />
        </span>
        <span className="row-note">
          {signUp.activityName}
          {signUp.place && ` · ${signUp.place}`}
        </span>
      </Link>
      <OverlapNote overlaps={signUp.overlaps} />
    </li>
  );
}

function SignUpChip({ signUp }: { signUp: SignUp }) {
  if (signUp.activityStatus === 'CANCELLED') return <StateChip tone="plain">活动已取消</StateChip>;
  return signUp.status === 'WAITING' ? (
    <StateChip tone="blue">候补第 {signUp.waitingPlace} 位</StateChip>
  ) : (
    <StateChip tone="green">已报名</StateChip>
  );
}
