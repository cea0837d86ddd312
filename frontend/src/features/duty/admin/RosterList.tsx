import { monthDays } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import type { Roster } from '../api';
import { useDutiesWhere } from '../planningApi';
import { MemberFilter, StatusFilter, useDutyFilters } from './DutyFiltersBar';
import { DutyTable } from './DutyTable';
import type { DutyDesk } from './useDutyDesk';

interface RosterListProps {
  roster: Roster;
  /** Absent for the whole span. */
  month: string | undefined;
  desk: DutyDesk;
}

export function RosterList({ roster, month, desk }: RosterListProps) {
  const { memberId, status } = useDutyFilters();
  const days = month ? monthDays(month) : [roster.from, roster.to];
  const duties = useDutiesWhere({
    from: days[0] as string,
    to: days.at(-1) as string,
    dutyPostId: roster.dutyPostId,
    memberId,
    status,
  });
  return (
    <>
      <div className="filters">
        <MemberFilter />
        <StatusFilter />
      </div>
      <Loaded query={duties}>
        {(items) => <DutyTable duties={items.filter((duty) => duty.rosterId === roster.id)} desk={desk} />}
      </Loaded>
    </>
  );
}
