import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import { SURVEY } from './surveyApi';

export type BackCheck = Schemas['BackCheck'];
export type BackCheckUnit = Schemas['BackCheckUnit'];
export type BackCheckVerdict = Schemas['BackCheckVerdict'];
export type VerdictFilter = BackCheckVerdict | 'OPEN';
export type WriteBackCheck = Schemas['WriteBackCheck'];
export type SetOutcome = Schemas['SetBackCheckOutcome'];

const ALL = '/branches/{branchId}/surveys/{surveyId}/back-checks';
const ONE = `${ALL}/{backCheckId}` as const;
const PAGE = 200;

export function useBackChecks(surveyId: string) {
  const { branchId } = useSession();
  return usePaged<BackCheck>([SURVEY, 'back-checks', surveyId], (cursor) =>
    answer(client.GET(ALL, { params: { path: { branchId, surveyId }, query: { cursor } } })),
  );
}

export function useBackCheck(surveyId: string, backCheckId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'back-check', surveyId, backCheckId],
    queryFn: () => answer(client.GET(ONE, { params: { path: { branchId, surveyId, backCheckId } } })),
  });
}

export function useCreateBackCheck(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: WriteBackCheck) => answer(client.POST(ALL, { params: { path: { branchId, surveyId } }, body })),
    [SURVEY],
    { inForm: true },
  );
}

const pathOf = (branchId: string, { surveyId, id }: BackCheck) => ({
  path: { branchId, surveyId, backCheckId: id },
});

export function useCancelBackCheck(check: BackCheck) {
  const params = pathOf(useSession().branchId, check);
  return useChange(
    (body: Schemas['CancelBackCheck']) => answer(client.POST(`${ONE}/cancellation`, { params, body })),
    [SURVEY],
    { inForm: true },
  );
}

export function useDrawBackCheck(check: BackCheck) {
  const params = pathOf(useSession().branchId, check);
  return useChange(() => answer(client.POST(`${ONE}/draw`, { params })), [SURVEY]);
}

export function useCloseBackCheck(check: BackCheck) {
  const params = pathOf(useSession().branchId, check);
  return useChange(() => answer(client.POST(`${ONE}/closing`, { params })), [SURVEY]);
}

export function useDrawnUnits({ surveyId, id }: BackCheck, verdict?: VerdictFilter) {
  const { branchId } = useSession();
  return usePaged<BackCheckUnit>([SURVEY, 'back-check-units', id, verdict], (cursor) =>
    answer(
      client.GET(`${ONE}/units`, {
        params: {
          path: { branchId, surveyId, backCheckId: id },
          query: { drawn: true, verdict, cursor, limit: 50 },
        },
      }),
    ),
  );
}

/** All from which was drawn. */
export function readFrame(
  branchId: string,
  { surveyId, id }: BackCheck,
  onRead: (units: number) => void,
): Promise<BackCheckUnit[]> {
  return everything(
    (cursor) =>
      answer(
        client.GET(`${ONE}/units`, {
          params: { path: { branchId, surveyId, backCheckId: id }, query: { cursor, limit: PAGE } },
        }),
      ),
    onRead,
  );
}

export function useSetBackCheckOutcome({ surveyId, id }: BackCheck) {
  const { branchId } = useSession();
  return useChange(
    ({ unit, body }: { unit: BackCheckUnit; body: SetOutcome }) =>
      answer(
        client.PUT(`${ONE}/units/{unitId}/outcome`, {
          params: {
            path: { branchId, surveyId, backCheckId: id, unitId: unit.unitId },
            header: ifMatch(unit.version),
          },
          body,
        }),
      ),
    [SURVEY],
  );
}
