import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownRecordsQuery, registrationsQuery } from '@/features/community/api';
import { mySurveysQuery } from '@/features/taskgroup/survey/surveyApi';
import { myUnitsQuery } from '@/features/taskgroup/survey/unitApi';
import { useSession } from '@/shared/session';
import { AHEAD } from './firstPage';

interface Reader {
  branchId: string;
  memberId: string | null;
}

/** Fetches what is needed when the network is gone, once the first page has what it needs itself. */
export function useAhead(isFirstPageShown: boolean): void {
  const queryClient = useQueryClient();
  const { branchId, memberId } = useSession();
  useEffect(() => {
    if (!isFirstPageShown) return;
    void Promise.all([fetchPagesAhead(), readAhead(queryClient, { branchId, memberId })]).then(() =>
      performance.mark(AHEAD),
    );
  }, [isFirstPageShown, queryClient, branchId, memberId]);
}

/** The pages on which something is recorded, for those without a service worker, as in WeChat on iOS. */
async function fetchPagesAhead(): Promise<void> {
  await Promise.all([
    import('@/features/community/mobile/RecordPage'),
    import('@/features/community/mobile/CorrectionPage'),
    import('@/features/duty/mobile/DutyPage'),
  ]).catch(() => undefined);
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
