import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import type { Period } from '@/shared/lib/period';
import { useSession } from '@/shared/session';

export type Feedback = Schemas['CommunityFeedback'];
export type FeedbackForm = Schemas['FeedbackForm'];
export type FeedbackLink = Schemas['FeedbackLink'];
export type NewFeedbackLink = Schemas['NewFeedbackLink'];
export type CommunitySummary = Schemas['FeedbackSummary']['items'][number];
export type Impression = NonNullable<Schemas['Impression']>;
export type RecordAnswer = Schemas['RecordAnswer'];

/** For people without an account: the secret of the link is all there is. */
export function useFeedbackForm(secret: string) {
  return useQuery({
    queryKey: ['feedbackForm', secret],
    queryFn: () => answer(client.GET('/feedback-forms/{secret}', { params: { path: { secret } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useGiveFeedback(secret: string) {
  return useMutation({
    mutationFn: (body: Schemas['GiveFeedback']) =>
      answer(client.POST('/feedback-forms/{secret}', { params: { path: { secret } }, body })),
    meta: { quiet: true },
  });
}

export function useFeedbackLinks() {
  const { branchId } = useSession();
  return usePaged<FeedbackLink>(['community', 'feedbackLinks'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/feedback-links', {
        params: { path: { branchId }, query: { cursor, limit: 20 } },
      }),
    ),
  );
}

export function useCreateFeedbackLink() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateFeedbackLink']) =>
      answer(client.POST('/branches/{branchId}/feedback-links', { params: { path: { branchId } }, body })),
    ['community'],
    { inForm: true },
  );
}

export function useRevokeFeedbackLink() {
  const { branchId } = useSession();
  return useChange(
    (linkId: string) =>
      answer(
        client.DELETE('/branches/{branchId}/feedback-links/{linkId}', {
          params: { path: { branchId, linkId } },
        }),
      ),
    ['community'],
  );
}

export function useCommunityFeedback(filters: Period & { communityId?: string }) {
  const { branchId } = useSession();
  return usePaged<Feedback>(['community', 'feedback', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/community-feedback', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useFeedbackSummary(period: Period) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'feedbackSummary', period],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/community-feedback-summary', {
          params: { path: { branchId }, query: period },
        }),
      ),
  });
}

export function useEnterFeedback() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['EnterFeedback']) =>
      answer(
        client.POST('/branches/{branchId}/community-feedback', { params: { path: { branchId } }, body }),
      ),
    ['community'],
    { inForm: true },
  );
}
