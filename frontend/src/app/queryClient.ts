import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError, sentence } from '@/shared/api/problem';
import { notify } from '@/shared/notices';

/** The one place where a failed request reaches the person: sign-in again, newest content, or a sentence. */
export function createQueryClient(): QueryClient {
  const signedOut = (error: unknown) => {
    if (!(error instanceof ProblemError) || error.status !== 401) return false;
    if (queryClient.getQueryData(['session'])) queryClient.setQueryData(['session'], null);
    return true;
  };

  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        const { inForm, quiet } = mutation.meta ?? {};
        if (quiet || signedOut(error)) return;
        if (error instanceof ProblemError && error.status === 412) void queryClient.invalidateQueries();
        if (inForm && error instanceof ProblemError && error.violations.length > 0) return;
        notify('red', sentence(error));
      },
    }),
    defaultOptions: {
      // 'always': without a network we want an honest error, not a spinner that waits for one.
      queries: {
        networkMode: 'always',
        staleTime: 20_000,
        retry: (count, error) => count < 1 && error instanceof ProblemError && error.isTemporary,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return queryClient;
}
