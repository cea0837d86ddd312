import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';
import { SURVEY } from './surveyApi';

export type Dispute = Schemas['SurveyDispute'];
export type DisputeStatus = Schemas['SurveyDisputeStatus'];
export type DisputeOutcome = Schemas['SurveyDisputeOutcome'];

const ONE = '/branches/{branchId}/surveys/{surveyId}';

export function useDisputes(surveyId: string, filters: { status?: DisputeStatus; unitId?: string }) {
  const { branchId } = useSession();
  return usePaged<Dispute>([SURVEY, 'disputes', surveyId, filters], (cursor) =>
    answer(
      client.GET(`${ONE}/disputes`, {
        params: { path: { branchId, surveyId }, query: { ...filters, cursor } },
      }),
    ),
  );
}

export function useDispute(surveyId: string, disputeId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'dispute', surveyId, disputeId],
    queryFn: () =>
      answer(
        client.GET(`${ONE}/disputes/{disputeId}`, { params: { path: { branchId, surveyId, disputeId } } }),
      ),
  });
}

export function useOpenDispute(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['OpenSurveyDispute']) =>
      answer(client.POST(`${ONE}/disputes`, { params: { path: { branchId, surveyId } }, body })),
    [SURVEY],
    { inForm: true },
  );
}

export function useAddDisputeNote(surveyId: string, disputeId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['AddSurveyDisputeNote']) =>
      answer(
        client.POST(`${ONE}/disputes/{disputeId}/notes`, {
          params: { path: { branchId, surveyId, disputeId } },
          body,
        }),
      ),
    [SURVEY],
    { inForm: true },
  );
}

export function useResolveDispute(surveyId: string, disputeId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['ResolveSurveyDispute']) =>
      answer(
        client.POST(`${ONE}/disputes/{disputeId}/resolution`, {
          params: { path: { branchId, surveyId, disputeId } },
          body,
        }),
      ),
    [SURVEY],
    { inForm: true },
  );
}
