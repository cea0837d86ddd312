import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { workCalendarQuery } from '@/features/calendar/api';
import type { Calendars } from '../gantt';
import type { Plan } from '../planApi';

/** The notices of the years that a plan spans; the years it knows to be unpublished are not asked for again. */
export function useCalendars({ tasks, today, unknownYears }: Plan): Calendars {
  const years = useMemo(() => {
    const days = tasks.flatMap((task) => [
      task.plannedStart,
      task.plannedFinish,
      task.baselineStart,
      task.baselineFinish,
    ]);
    const found = new Set([today, ...days].flatMap((day) => (day ? Number(day.slice(0, 4)) : [])));
    return [...found].filter((year) => !unknownYears.includes(year));
  }, [tasks, today, unknownYears]);
  return useQueries({
    queries: years.map((year) => workCalendarQuery(year)),
    combine: (results) => new Map(years.map((year, index) => [year, results[index]?.data])),
  });
}
