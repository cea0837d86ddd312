import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { workCalendarQuery } from '@/features/calendar/api';
import { type Axis, type Calendars, yearsOf } from '../gantt';

/** The notices of all years that a chart spans; a year without one is in the map with null. */
export function useCalendars(axis: Axis): Calendars {
  const first = Number(axis.from.slice(0, 4));
  const last = Number(axis.to.slice(0, 4));
  const years = useMemo(() => yearsOf({ first, last }), [first, last]);
  return useQueries({
    queries: years.map((year) => workCalendarQuery(year)),
    combine: (results) => new Map(years.map((year, index) => [year, results[index]?.data])),
  });
}
