import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useWorkCalendar } from '@/features/calendar/api';
import { useAbsencesBetween } from '@/features/member/api';
import { monthDays, monthText, today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { Loaded } from '@/shared/ui/Loaded';
import { type Duty, type Roster, useAssignDuty, useDuties } from '../api';
import { monthGrid, monthsBetween, openMonth } from '../rules';
import { GridLegend } from './GridLegend';
import { MonthGridTable } from './MonthGridTable';
import { ReassignModal } from './ReassignModal';

const FILTERS = ['month', 'on'] as const;
const MANY_ROWS = 60;

export function MonthBoard({ roster }: { roster: Roster }) {
  const [filters, setFilters] = useFilters(FILTERS);
  const months = useMemo(() => monthsBetween(roster.from, roster.to), [roster.from, roster.to]);
  const month = openMonth(months, filters.month, today());
  const days = monthDays(month);
  const from = days[0] as string;
  const to = days.at(-1) as string;
  const duties = useDuties(from, to);
  const absences = useAbsencesBetween(from, to);
  const calendar = useWorkCalendar(Number(month.slice(0, 4)));
  const assign = useAssignDuty();
  const [picked, setPicked] = useState<Duty>();
  const draft = roster.status === 'DRAFT';

  const move = (duty: Duty, memberId: string) =>
    assign.mutate(
      { duty, memberId },
      {
        onSuccess: (changed) => {
          setPicked(undefined);
          notify('green', `${changed.memberName ?? ''} 接下这一班。`);
        },
      },
    );

  return (
    <>
      <fieldset className="month-tabs" style={{ border: 0, padding: 0 }}>
        <legend className="sr-only">月份</legend>
        {months.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === month}
            onClick={() => setFilters({ month: each })}
          >
            {months.length > 12 ? monthText(each) : `${Number(each.slice(5))}月`}
          </button>
        ))}
      </fieldset>
      <Loaded query={duties}>
        {(items) => {
          const grid = monthGrid({
            month,
            loads: roster.fairness.loads,
            duties: items.filter((duty) => duty.rosterId === roster.id),
            absences: absences.data ?? [],
            calendar: calendar.data,
          });
          return (
            <>
              {grid.rows.length > MANY_ROWS && (
                <Checkbox
                  style={{ marginBottom: 12 }}
                  checked={filters.on === '1'}
                  onChange={(event) => setFilters({ on: event.target.checked ? '1' : undefined })}
                >
                  只看本月有班的人（共 {grid.rows.length} 人）
                </Checkbox>
              )}
              <MonthGridTable
                grid={
                  filters.on === '1' ? { ...grid, rows: grid.rows.filter((row) => row.inMonth > 0) } : grid
                }
                caption={`${monthText(month)}值班`}
                onPick={draft ? setPicked : undefined}
                onMove={draft ? move : undefined}
              />
              <GridLegend draft={draft} grid={grid} />
              {picked && (
                <ReassignModal
                  duty={picked}
                  rows={grid.rows}
                  loads={roster.fairness.loads}
                  busy={
                    new Set(items.filter(({ date }) => date === picked.date).map((duty) => duty.memberId))
                  }
                  saving={assign.isPending}
                  onClose={() => setPicked(undefined)}
                  onAssign={(memberId) => move(picked, memberId)}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
