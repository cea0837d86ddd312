import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { usePaged } from '@/shared/api/hooks';
import { ProblemError, problemFrom } from '@/shared/api/problem';
import type { Unsent } from '@/shared/offline/outbox';
import { useSession } from '@/shared/session';
import { SURVEY } from './surveyApi';

export type SurveyUnit = Schemas['SurveyUnit'];
export type UnitStatus = Schemas['SurveyUnitStatus'];
export type MySurveyUnits = Schemas['MySurveyUnits'];
export type MyUnit = Schemas['MySurveyUnit'];
export type Visit = Schemas['SurveyVisit'];
export type VisitResult = Schemas['SurveyVisitResult'];
export type VisitFlag = Schemas['SurveyVisitFlag'];
export type Reason = Schemas['SurveyReason'];
export type WriteVisit = Schemas['WriteSurveyVisit'];

const ONE = '/branches/{branchId}/surveys/{surveyId}';

export interface UnitFilters {
  villageId?: string;
  blockId?: string;
  pairId?: string;
  status?: UnitStatus;
  dueBy?: string;
  /** True: only those to which nobody is sent any more until an officer decides. */
  needsDecision?: boolean;
  q?: string;
}

export function useUnits(surveyId: string, filters: UnitFilters) {
  const { branchId } = useSession();
  return usePaged<SurveyUnit>([SURVEY, 'units', surveyId, filters], (cursor) =>
    answer(
      client.GET(`${ONE}/units`, {
        params: { path: { branchId, surveyId }, query: { ...filters, cursor, limit: 100 } },
      }),
    ),
  );
}

export function useUnit(surveyId: string, unitId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'unit', surveyId, unitId],
    queryFn: () =>
      answer(client.GET(`${ONE}/units/{unitId}`, { params: { path: { branchId, surveyId, unitId } } })),
  });
}

export interface VisitFilters {
  unitId?: string;
  flagged?: boolean;
}

/** With a reader the phone keeps the answer for the time without a network. */
export function useVisits(surveyId: string, filters: VisitFilters, reader?: string) {
  const { branchId } = useSession();
  return usePaged<Visit>([SURVEY, 'visits', surveyId, filters, reader], (cursor) =>
    answer(
      client.GET(`${ONE}/visits`, {
        params: { path: { branchId, surveyId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}

interface Kept {
  etag: string | null;
  mine: MySurveyUnits;
}

async function readMine(branchId: string, surveyId: string, known: Kept | undefined): Promise<Kept> {
  const call = client.GET(`${ONE}/my-units`, {
    params: { path: { branchId, surveyId } },
    headers: known?.etag ? { 'If-None-Match': known.etag } : {},
  });
  const { data, error, response } = await call.catch((): never => {
    throw new ProblemError(0, {});
  });
  // Hundreds of households are sent once, not every time the phone asks.
  if (response.status === 304 && known) return known;
  if (!data) throw problemFrom(response.status, error, response.headers.get('Retry-After'));
  return { etag: response.headers.get('ETag'), mine: data };
}

/** Everything a pair needs at the doors; the key names the member, so that the phone keeps it. */
export const myUnitsQuery = (branchId: string, memberId: string, surveyId: string, cache: QueryClient) => {
  const queryKey = [SURVEY, 'my-units', memberId, surveyId];
  return queryOptions({
    queryKey,
    queryFn: () => readMine(branchId, surveyId, cache.getQueryData<Kept>(queryKey)),
  });
};

export const VISIT = 'surveyVisit';

/** What the phone keeps of a visit: the survey is part of the address, the rest is sent as it is. */
export interface KeptVisit {
  surveyId: string;
  visit: WriteVisit;
}

/** One visit under the id made on the phone; only the moment of sending is new each time. */
export async function deliverVisit(item: Pick<Unsent, 'id' | 'branchId' | 'body'>): Promise<void> {
  const { surveyId, visit } = item.body as KeptVisit;
  await answer(
    client.PUT(`${ONE}/visits/{visitId}`, {
      params: { path: { branchId: item.branchId, surveyId, visitId: item.id } },
      body: { ...visit, clientSentAt: new Date().toISOString() },
      signal: AbortSignal.timeout?.(20_000),
    }),
  );
}
