import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { useWorkCalendar } from '@/features/calendar/api';
import { useAbsencesBetween } from '@/features/member/api';
import { monthDays, monthText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { Loaded } from '@/shared/ui/Loaded';
import { type Duty, type Roster, useDuties } from '../api';
import { monthGrid } from '../rules';
import { GridLegend } from './GridLegend';
import { MonthGridTable } from './MonthGridTable';
import type { DutyDesk } from './useDutyDesk';
import { WallMonth } from './WallMonth';

const FILTERS = ['on'] as const;
const MANY_ROWS = 60;

interface MonthBoardProps {
  roster: Roster;
  month: string;
  desk: DutyDesk;
}

export function MonthBoard({ roster, month, desk }: MonthBoardProps) {
  const days = monthDays(month);
  const duties = useDuties(days[0] as string, days.at(-1) as string);
  return (
    <Loaded query={duties}>
      {(items) => <Grid roster={roster} month={month} desk={desk} items={items} />}
    </Loaded>
  );
}

function Grid({ roster, month, desk, items }: MonthBoardProps & { items: Duty[] }) {
  const [filters, setFilters] = useFilters(FILTERS);
  const days = monthDays(month);
  const { data: absences } = useAbsencesBetween(days[0] as string, days.at(-1) as string);
  const { data: calendar } = useWorkCalendar(Number(month.slice(0, 4)));
  const { loads } = roster.fairness;
  const own = useMemo(
    () => items.filter((duty) => duty.rosterId === roster.id && duty.status !== 'CANCELLED'),
    [items, roster.id],
  );
  const grid = useMemo(
    () => monthGrid({ month, loads, duties: own, absences: absences ?? [], calendar }),
    [month, loads, own, absences, calendar],
  );
  const shown = useMemo(() => {
    if (filters.on !== '1') return grid;
    return { ...grid, rows: grid.rows.filter((row) => row.memberId === null || row.inMonth > 0) };
  }, [grid, filters.on]);

  return (
    <>
      {loads.length > MANY_ROWS && (
        <Checkbox
          className="grid-only"
          checked={filters.on === '1'}
          onChange={(event) => setFilters({ on: event.target.checked ? '1' : undefined })}
        >
          只看本月有班的人（共 {loads.length} 人）
        </Checkbox>
      )}
      <MonthGridTable
        grid={shown}
        caption={`${monthText(month)}值班`}
        onOpen={desk.open}
        onDrop={desk.drop}
      />
      <GridLegend draft={roster.status === 'DRAFT'} grid={grid} />
      <WallMonth month={month} roster={roster} duties={own} columns={grid.columns} />
    </>
  );
}
