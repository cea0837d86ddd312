import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Survey = Schemas['Survey'];
export type SurveyStatus = Schemas['SurveyStatus'];
export type WriteSurvey = Schemas['WriteSurvey'];
export type SurveyCoverage = Schemas['SurveyCoverage'];
export type CoverageFigure = Schemas['CoverageFigure'];
export type CoverageOfVillage = Schemas['CoverageOfVillage'];
export type CoverageOfBlock = Schemas['CoverageOfBlock'];
export type VerifiedShare = Schemas['VerifiedShare'];

/** First part of the key of every query about surveys. */
export const SURVEY = 'survey';
const ONE = '/branches/{branchId}/surveys/{surveyId}';

function readSurveys(branchId: string, filters: { taskGroupId?: string; status?: SurveyStatus }) {
  return everything<Survey>((cursor) =>
    answer(
      client.GET('/branches/{branchId}/surveys', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 200 } },
      }),
    ),
  );
}

export function useSurveys(taskGroupId?: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'list', taskGroupId],
    queryFn: () => readSurveys(branchId, { taskGroupId }),
  });
}

/** The open surveys in which this member goes from door to door; the key names the member, so that the phone keeps it. */
export const mySurveysQuery = (branchId: string, memberId: string) =>
  queryOptions({
    queryKey: [SURVEY, 'mine', memberId],
    queryFn: async () => (await readSurveys(branchId, { status: 'OPEN' })).filter(({ mine }) => mine),
  });

export function useMySurveys(memberId: string) {
  return useQuery(mySurveysQuery(useSession().branchId, memberId));
}

export function useSurvey(surveyId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'one', surveyId],
    queryFn: () => answer(client.GET(ONE, { params: { path: { branchId, surveyId } } })),
  });
}

export function useSaveSurvey() {
  const { branchId } = useSession();
  return useChange(
    ({ survey, body }: { survey?: Survey; body: WriteSurvey }) =>
      survey
        ? answer(
            client.PUT(ONE, {
              params: { path: { branchId, surveyId: survey.id }, header: ifMatch(survey.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/surveys', { params: { path: { branchId } }, body })),
    [SURVEY],
    { inForm: true },
  );
}

/** Closes an open survey, or opens a closed one again. */
export function useTurnSurvey({ id: surveyId, status }: Survey) {
  const { branchId } = useSession();
  const params = { path: { branchId, surveyId } };
  return useChange(
    () =>
      status === 'OPEN'
        ? answer(client.POST(`${ONE}/closing`, { params }))
        : answer(client.POST(`${ONE}/reopening`, { params })),
    [SURVEY],
  );
}

export function useImportUnits(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ file, dryRun }: { file: File; dryRun: boolean }) =>
      answer(
        client.POST(`${ONE}/imports`, {
          params: { path: { branchId, surveyId }, query: { dryRun } },
          // The contract calls the part binary text; the browser sends the file itself.
          body: { file: file as unknown as string },
          bodySerializer: () => {
            const form = new FormData();
            form.set('file', file);
            return form;
          },
        }),
      ),
    [SURVEY],
    { quiet: true },
  );
}

export function useExportUnits(surveyId: string) {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer<Blob>(
        client.GET(`${ONE}/export`, { params: { path: { branchId, surveyId } }, parseAs: 'blob' }),
      ),
    [],
  );
}

export function useSurveyCoverage(surveyId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [SURVEY, 'coverage', surveyId],
    queryFn: () => answer(client.GET(`${ONE}/coverage`, { params: { path: { branchId, surveyId } } })),
  });
}

export const villageCoverageQuery = (branchId: string, surveyId: string, villageId: string) =>
  queryOptions({
    queryKey: [SURVEY, 'coverage', surveyId, villageId],
    queryFn: () =>
      answer(
        client.GET(`${ONE}/villages/{villageId}/coverage`, {
          params: { path: { branchId, surveyId, villageId } },
        }),
      ),
  });

export function useVillageCoverage(surveyId: string, villageId: string | undefined) {
  const { branchId } = useSession();
  return useQuery({
    ...villageCoverageQuery(branchId, surveyId, villageId ?? ''),
    enabled: villageId !== undefined,
  });
}
