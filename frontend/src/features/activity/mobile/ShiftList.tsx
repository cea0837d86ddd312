import { dayText } from '@/shared/lib/dates';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { Failed, Loading } from '@/shared/ui/StateBox';
import { type Activity, type SignUp, useShifts } from '../api';
import { byDay } from '../rules';
import { ShiftRow } from './ShiftRow';

interface ShiftListProps {
  activity: Activity;
  /** The member's own sign-ups in this activity. */
  own: SignUp[];
  state: 'AHEAD' | 'LIST_MISSING';
  takesLists: boolean;
}

const TITLES = { AHEAD: '班次', LIST_MISSING: '待登记名单' };

export function ShiftList({ activity, own, state, takesLists }: ShiftListProps) {
  const list = useShifts(activity.id, { state });
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0 && state === 'LIST_MISSING') return null;
  return (
    <section className="card" aria-labelledby={`shifts-${state}`}>
      <div className="card-head">
        <h2 id={`shifts-${state}`}>{TITLES[state]}</h2>
      </div>
      {list.rows.length === 0 && <p className="row-note">没有还可以参加的班次。</p>}
      {byDay(list.rows).map(([day, shifts]) => (
        <div key={day}>
          <h3 className="activity-day">{dayText(day)}</h3>
          <ul className="rows">
            {shifts.map((shift) => (
              <ShiftRow
                key={shift.id}
                activity={activity}
                shift={shift}
                overlaps={own.find(({ shiftId }) => shiftId === shift.id)?.overlaps ?? []}
                takesLists={takesLists}
              />
            ))}
          </ul>
        </div>
      ))}
      <ListFoot list={list} unit="班" more="更多班次" />
    </section>
  );
}
