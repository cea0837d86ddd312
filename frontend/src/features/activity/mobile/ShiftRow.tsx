import { useState } from 'react';
import { Link } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { StateChip } from '@/shared/ui/StateChip';
import { type Activity, type ActivityShift, type SignUp, useSignUp, useWithdraw } from '../api';
import { seatsText, timesText } from '../rules';
import { OverlapNote } from './OverlapNote';

interface ShiftRowProps {
  activity: Activity;
  shift: ActivityShift;
  overlaps: SignUp['overlaps'];
  takesLists: boolean;
}

export function ShiftRow({ activity, shift, overlaps, takesLists }: ShiftRowProps) {
  const { memberId } = useSession();
  const begun = Date.parse(shift.startsAt) <= Date.now();
  return (
    <li className="row-block">
      <div className="shift-line">
        <div>
          <span className="row-title">{timesText(shift)}</span>
          <span className="row-note">
            {begun ? `报名 ${shift.signedUp} 人` : seatsText(shift)}
            {shift.place && ` · ${shift.place}`}
          </span>
          {shift.note && <p className="row-note">{shift.note}</p>}
        </div>
        {shift.mine ? (
          <Mine mine={shift.mine} />
        ) : (
          memberId &&
          activity.status === 'OPEN' &&
          !begun && <SignUpButton shift={shift} memberId={memberId} />
        )}
      </div>
      <OverlapNote overlaps={overlaps} />
      <div className="shift-links">
        {takesLists && <Link to={paths.mobile.shift(activity.id, shift.id)}>登记名单</Link>}
        {memberId && shift.mine && !begun && activity.status === 'OPEN' && (
          <WithdrawButton shift={shift} memberId={memberId} />
        )}
      </div>
    </li>
  );
}

function Mine({ mine }: { mine: NonNullable<ActivityShift['mine']> }) {
  return mine.status === 'WAITING' ? (
    <StateChip tone="blue">候补第 {mine.waitingPlace} 位</StateChip>
  ) : (
    <StateChip tone="green">已报名</StateChip>
  );
}

function SignUpButton({ shift, memberId }: { shift: ActivityShift; memberId: string }) {
  const signUp = useSignUp();
  const full = shift.signedUp >= shift.seats;
  const go = () =>
    signUp.mutate(
      { shiftId: shift.id, memberId },
      {
        onSuccess: ({ status, waitingPlace }) =>
          status === 'WAITING'
            ? notify('amber', `名额已满，您候补第 ${waitingPlace} 位。有人退出时依次递补，并给您发消息。`)
            : notify('green', '已报名。'),
      },
    );
  return (
    <button
      type="button"
      className={full ? 'btn' : 'btn btn-primary'}
      disabled={signUp.isPending}
      onClick={go}
    >
      {full ? '候补' : '报名'}
    </button>
  );
}

function WithdrawButton({ shift, memberId }: { shift: ActivityShift; memberId: string }) {
  const withdraw = useWithdraw();
  const [asking, setAsking] = useState(false);
  const word = shift.mine?.status === 'WAITING' ? '候补' : '报名';
  if (!asking)
    return (
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        取消{word}
      </button>
    );
  return (
    <div className="row-actions">
      <button
        type="button"
        className="btn"
        disabled={withdraw.isPending}
        onClick={() =>
          withdraw.mutate(
            { shiftId: shift.id, memberId },
            { onSuccess: () => notify('green', `已取消${word}。`) },
          )
        }
      >
        确定取消{word}
      </button>
      <button type="button" className="btn" onClick={() => setAsking(false)}>
        不取消
      </button>
    </div>
  );
}
