import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { ProblemError } from '@/shared/api/problem';

export type WorkCalendar = Schemas['WorkCalendar'];
export type CalendarDay = Schemas['CalendarDay'];

/** null: the notice of that year is not published. Unknown is an answer here, never an ordinary year. */
export function workCalendarQuery(year: number) {
  return queryOptions({
    queryKey: ['calendar', year],
    staleTime: 10 * 60_000,
    queryFn: async (): Promise<WorkCalendar | null> => {
      try {
        return await answer(client.GET('/work-calendar/{year}', { params: { path: { year } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return null;
        throw error;
      }
    },
  });
}

export function useWorkCalendar(year: number) {
  return useQuery(workCalendarQuery(year));
}

export function usePutWorkCalendar() {
  return useChange(
    ({ year, version, body }: { year: number; version?: number; body: Schemas['WriteWorkCalendar'] }) =>
      answer(
        client.PUT('/work-calendar/{year}', {
          params: {
            path: { year },
            header: version === undefined ? {} : { 'If-Match': `"${version}"` },
          },
          body,
        }),
      ),
    ['calendar', 'duty', 'overview'],
    { inForm: true },
  );
}
