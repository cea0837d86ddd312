import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useWorkCalendar } from '@/features/calendar/api';
import { useAbsencesBetween } from '@/features/member/api';
import { fullDayText, monthDays, monthText, today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Duty, type Roster, useAssignDuty, useDuties, useRoster } from '../api';
import { policyText, rosterStatusText, rosterStatusTone } from '../labels';
import { monthGrid, monthsBetween, openMonth } from '../rules';
import { FairnessStrip } from './FairnessStrip';
import { GridLegend } from './GridLegend';
import { MonthGridTable } from './MonthGridTable';
import { PublishModal } from './PublishModal';
import { ReassignModal } from './ReassignModal';
import '../duty.css';

const FILTERS = ['month', 'on'] as const;
const MANY_ROWS = 60;

export default function RosterPage() {
  const { rosterId = '' } = useParams();
  const roster = useRoster(rosterId);
  return <Loaded query={roster}>{(data) => <Board roster={data} />}</Loaded>;
}

function Board({ roster }: { roster: Roster }) {
  const [publishing, setPublishing] = useState(false);
  const draft = roster.status === 'DRAFT';
  return (
    <Page
      title={`${roster.dutyPostName} 值班表`}
      note={
        <>
          {fullDayText(roster.from)} 至 {fullDayText(roster.to)} · {policyText[roster.policy]}{' '}
          <StateChip tone={rosterStatusTone[roster.status]}>{rosterStatusText[roster.status]}</StateChip>
        </>
      }
      actions={
        <>
          <Button onClick={() => window.print()}>打印</Button>
          {draft && (
            <Button type="primary" onClick={() => setPublishing(true)}>
              核对并发布
            </Button>
          )}
        </>
      }
    >
      {roster.fairness.unknownYears.length > 0 && (
        <p className="warn-box" role="note">
          {roster.fairness.unknownYears.join('、')}{' '}
          年的放假通知还没有录入，这些日子是否上班还不知道。可以先看草稿，不能发布。
        </p>
      )}
      <Month roster={roster} />
      <FairnessStrip fairness={roster.fairness} />
      {publishing && <PublishModal roster={roster} onClose={() => setPublishing(false)} />}
    </Page>
  );
}

function Month({ roster }: { roster: Roster }) {
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
