import { addDays, dayText, today } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { useDuties } from '../api';

const DAYS = 7;

/** Who is on duty in the coming week, gaps included. */
export function WeekAhead() {
  const from = addDays(today(), 1);
  const duties = useDuties(from, addDays(from, DAYS - 1));
  return (
    <Loaded query={duties}>
      {(items) => {
        const planned = items.filter((duty) => duty.status !== 'DRAFT');
        if (planned.length === 0) return <p className="panel-pad muted">未来一周没有已发布的值班。</p>;
        return (
          <ul className="week-ahead">
            {planned.map((duty) => (
              <li key={duty.id}>
                <span className="muted">{dayText(duty.date)}</span>
                {duty.memberName ?? <strong className="gap">缺人</strong>}
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
