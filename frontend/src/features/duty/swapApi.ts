import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type SwapRequest = Schemas['SwapRequest'];
export type SwapStatus = Schemas['SwapStatus'];
export type SwapKind = Schemas['SwapKind'];
export type SwapDuty = Schemas['SwapDuty'];
export type SwapAction = SwapRequest['actions'][number];
export type SwapSuggestions = Schemas['SwapSuggestions'];
export type SwapSuggestion = SwapSuggestions['items'][number];
export type RequestSwap = Schemas['RequestSwap'];

/** A swap moves duties, ends other requests and tells people, so all three are read again. */
const TOUCHED = ['duty', 'notify', 'overview'];

export function useSwapSuggestions(dutyId: string, enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'swap-suggestions', dutyId],
    enabled,
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/duties/{dutyId}/swap-suggestions', {
          params: { path: { branchId, dutyId } },
        }),
      ),
  });
}

export function useSwapRequests(status?: SwapStatus) {
  const { branchId } = useSession();
  return usePaged<SwapRequest>(['duty', 'swaps', status], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/swap-requests', {
        params: { path: { branchId }, query: { status, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useSwapRequest(swapRequestId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['duty', 'swap', swapRequestId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/swap-requests/{swapRequestId}', {
          params: { path: { branchId, swapRequestId } },
        }),
      ),
  });
}

/** The page tells what went wrong itself: a colleague who was faster is news, not a fault. */
export function useRequestSwap() {
  const { branchId } = useSession();
  return useChange(
    ({ dutyId, body }: { dutyId: string; body: RequestSwap }) =>
      answer(
        client.POST('/branches/{branchId}/duties/{dutyId}/swap-requests', {
          params: { path: { branchId, dutyId } },
          body,
        }),
      ),
    TOUCHED,
    { quiet: true },
  );
}

export interface SwapAnswer {
  swapRequestId: string;
  action: SwapAction;
  note?: string;
}

const PATHS = {
  ACCEPT: '/branches/{branchId}/swap-requests/{swapRequestId}/acceptance',
  APPROVE: '/branches/{branchId}/swap-requests/{swapRequestId}/approval',
  REJECT: '/branches/{branchId}/swap-requests/{swapRequestId}/rejection',
  WITHDRAW: '/branches/{branchId}/swap-requests/{swapRequestId}/withdrawal',
  REVERSE: '/branches/{branchId}/swap-requests/{swapRequestId}/reversal',
} as const;

/** Accept, approve, reject, withdraw or reverse, as far as `actions` of the request allows. */
export function useAnswerSwap() {
  const { branchId } = useSession();
  return useChange(
    ({ swapRequestId, action, note }: SwapAnswer) =>
      answer(
        client.POST(PATHS[action], {
          params: { path: { branchId, swapRequestId } },
          body: { note: note?.trim() || null },
        }),
      ),
    TOUCHED,
    { quiet: true },
  );
}
