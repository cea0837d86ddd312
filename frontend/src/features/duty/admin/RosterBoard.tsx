import { Segmented } from 'antd';
import { useMemo } from 'react';
import { monthText, today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { TabRow } from '@/shared/ui/admin/TabRow';
import type { Roster } from '../api';
import { monthsBetween, openMonth } from '../rules';
import { DutyDialogs } from './DutyDialogs';
import { MonthBoard } from './MonthBoard';
import { RosterList } from './RosterList';
import { useDutyDesk } from './useDutyDesk';
import { WeekBoard, WeekSteps } from './WeekBoard';
import './grid.css';
import './week.css';

const FILTERS = ['view', 'month'] as const;
const VIEWS = [
  { value: 'month', label: '月' },
  { value: 'week', label: '周' },
  { value: 'list', label: '列表' },
];

/** Month, week or list of one roster; which one is kept in the address. */
export function RosterBoard({ roster }: { roster: Roster }) {
  const [filters, setFilters] = useFilters(FILTERS);
  const months = useMemo(() => monthsBetween(roster.from, roster.to), [roster.from, roster.to]);
  const month = openMonth(months, filters.month, today());
  const view = VIEWS.some(({ value }) => value === filters.view) ? filters.view : 'month';
  const shown = view === 'list' && filters.month === 'all' ? 'all' : month;
  const tabs = months.map((key) => ({
    key,
    text: months.length > 12 ? monthText(key) : `${Number(key.slice(5))}月`,
  }));
  const desk = useDutyDesk();

  return (
    <>
      <div className="board-head">
        {view === 'week' ? (
          <WeekSteps roster={roster} />
        ) : (
          <TabRow
            label="月份"
            tabs={view === 'list' ? [{ key: 'all', text: '全期' }, ...tabs] : tabs}
            chosen={shown}
            onChoose={(key) => setFilters({ month: key })}
          />
        )}
        <Segmented
          aria-label="看法"
          options={VIEWS}
          value={view}
          onChange={(value) => setFilters({ view: value === 'month' ? undefined : String(value) })}
        />
      </div>
      {view === 'month' && <MonthBoard roster={roster} month={month} desk={desk} />}
      {view === 'week' && <WeekBoard roster={roster} desk={desk} />}
      {view === 'list' && (
        <RosterList roster={roster} month={shown === 'all' ? undefined : month} desk={desk} />
      )}
      <DutyDialogs desk={desk} />
    </>
  );
}
