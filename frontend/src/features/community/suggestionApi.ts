import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Suggestion = Schemas['Suggestion'];

export function useSuggestions() {
  const { branchId } = useSession();
  return usePaged<Suggestion>(['community', 'suggestions'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/suggestions', {
        params: { path: { branchId }, query: { cursor, limit: 50 } },
      }),
    ),
  );
}

export function useWriteSuggestion() {
  const { branchId } = useSession();
  return useChange(
    (content: string) =>
      answer(
        client.POST('/branches/{branchId}/suggestions', {
          params: { path: { branchId } },
          body: { content },
        }),
      ),
    ['community'],
  );
}

export function useAnswerSuggestion() {
  const { branchId } = useSession();
  return useChange(
    ({ suggestionId, reply }: { suggestionId: string; reply: string }) =>
      answer(
        client.POST('/branches/{branchId}/suggestions/{suggestionId}/answer', {
          params: { path: { branchId, suggestionId } },
          body: { answer: reply },
        }),
      ),
    ['community'],
    { inForm: true },
  );
}
