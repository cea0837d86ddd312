import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownRecordsQuery, registrationsQuery } from '@/features/community/api';
import { mySurveysQuery } from '@/features/taskgroup/survey/surveyApi';
import { myUnitsQuery } from '@/features/taskgroup/survey/unitApi';
import { keepReading } from '@/shared/offline/keptReading';
import { useSession } from '@/shared/session';
import { isOwnContent } from './ownContent';

/** After the first page has come. */
const AHEAD_AFTER_MILLIS = 1_200;

interface Reader {
  branchId: string;
  memberId: string | null;
}

/** Keeps the owner's content on the phone, also what was not opened yet, for the time without a network. */
export function useOwnContent(): void {
  const queryClient = useQueryClient();
  const { account, branchId, memberId } = useSession();
  useEffect(() => {
    const reader = { branchId, memberId };
    const stop = keepReading(queryClient, account.id, (key) => isOwnContent(key, reader));
    const timer = setTimeout(() => void readAhead(queryClient, reader), AHEAD_AFTER_MILLIS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queryClient, account.id, branchId, memberId]);
}

/** What the first page does not ask for anyway. A failure is met again by the page that needs it. */
export async function readAhead(queryClient: QueryClient, { branchId, memberId }: Reader): Promise<void> {
  if (!memberId) return;
  await Promise.all([
    queryClient.prefetchQuery(registrationsQuery(branchId, memberId)),
    queryClient.prefetchInfiniteQuery(ownRecordsQuery(branchId, memberId)),
    readHouseholdsAhead(queryClient, branchId, memberId),
  ]);
}

/** The lists of those who go from door to door, and the pages on which they record it. */
async function readHouseholdsAhead(queryClient: QueryClient, branchId: string, memberId: string) {
  const surveys = await queryClient.fetchQuery(mySurveysQuery(branchId, memberId)).catch(() => []);
  if (surveys.length === 0) return;
  await Promise.all([
    ...surveys.map(({ id }) => queryClient.prefetchQuery(myUnitsQuery(branchId, memberId, id, queryClient))),
    importHouseholdPages(),
  ]);
}

function importHouseholdPages(): Promise<unknown> {
  return Promise.all([
    import('@/features/taskgroup/survey/mobile/MyUnitsPage'),
    import('@/features/taskgroup/survey/mobile/MyUnitPage'),
  ]).catch(() => undefined);
}
