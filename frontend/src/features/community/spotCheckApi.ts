import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type SpotCheck = Schemas['SpotCheck'];
export type SpotCheckRecord = Schemas['SpotCheckRecord'];
export type SpotCheckResult = Schemas['SpotCheckResult'];
export type Verdict = Schemas['SpotCheckVerdict'];
export type VerdictFilter = Verdict | 'OPEN';
export type WriteSpotCheck = Schemas['WriteSpotCheck'];

const ROOT = 'spot-check';
const PAGE = 200;

export function useSpotChecks() {
  const { branchId } = useSession();
  return usePaged<SpotCheck>([ROOT, 'list'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/spot-checks', { params: { path: { branchId }, query: { cursor } } }),
    ),
  );
}

export function useSpotCheck(spotCheckId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [ROOT, 'one', spotCheckId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/spot-checks/{spotCheckId}', {
          params: { path: { branchId, spotCheckId } },
        }),
      ),
  });
}

export function useSpotCheckPreview(body: WriteSpotCheck | undefined) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [ROOT, 'preview', body],
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        client.POST('/branches/{branchId}/spot-check-previews', {
          params: { path: { branchId } },
          body: body as WriteSpotCheck,
        }),
      ),
  });
}

export function useCreateSpotCheck() {
  const { branchId } = useSession();
  return useChange(
    (body: WriteSpotCheck) =>
      answer(client.POST('/branches/{branchId}/spot-checks', { params: { path: { branchId } }, body })),
    [ROOT],
    { inForm: true },
  );
}

export function useCancelSpotCheck(spotCheckId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CancelSpotCheck']) =>
      answer(
        client.POST('/branches/{branchId}/spot-checks/{spotCheckId}/cancellation', {
          params: { path: { branchId, spotCheckId } },
          body,
        }),
      ),
    [ROOT],
    { inForm: true },
  );
}

export function useDrawSpotCheck(spotCheckId: string) {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer(
        client.POST('/branches/{branchId}/spot-checks/{spotCheckId}/draw', {
          params: { path: { branchId, spotCheckId } },
        }),
      ),
    [ROOT, 'notify'],
  );
}

export function useCloseSpotCheck(spotCheckId: string) {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer(
        client.POST('/branches/{branchId}/spot-checks/{spotCheckId}/closing', {
          params: { path: { branchId, spotCheckId } },
        }),
      ),
    [ROOT],
  );
}

export function useDrawnRecords(spotCheckId: string, verdict?: VerdictFilter) {
  const { branchId } = useSession();
  return usePaged<SpotCheckRecord>([ROOT, 'records', spotCheckId, verdict], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/spot-checks/{spotCheckId}/records', {
        params: { path: { branchId, spotCheckId }, query: { drawn: true, verdict, cursor, limit: 50 } },
      }),
    ),
  );
}

/** The whole frame; a large one takes many answers. */
export function readFrame(
  branchId: string,
  spotCheckId: string,
  onRead: (records: number) => void,
): Promise<SpotCheckRecord[]> {
  return everything(
    (cursor) =>
      answer(
        client.GET('/branches/{branchId}/spot-checks/{spotCheckId}/records', {
          params: { path: { branchId, spotCheckId }, query: { cursor, limit: PAGE } },
        }),
      ),
    onRead,
  );
}

export function useSetOutcome(spotCheckId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ record, verdict, note }: { record: SpotCheckRecord; verdict: Verdict; note: string | null }) =>
      answer(
        client.PUT('/branches/{branchId}/spot-checks/{spotCheckId}/records/{recordId}/outcome', {
          params: { path: { branchId, spotCheckId, recordId: record.id }, header: ifMatch(record.version) },
          body: { verdict, note },
        }),
      ),
    [ROOT],
  );
}

export function useSpotCheckResult(spotCheckId: string, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: [ROOT, 'result', spotCheckId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/spot-checks/{spotCheckId}/result', {
          params: { path: { branchId, spotCheckId } },
        }),
      ),
  });
}
