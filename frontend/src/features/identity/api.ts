import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { ProblemError } from '@/shared/api/problem';
import { useSession } from '@/shared/session';
import { mayBeSignedIn, rememberSignIn } from './signInHint';

export type Session = Schemas['Session'];
export type Account = Schemas['AccountDetail'];
export type NewAccount = Schemas['NewAccount'];
export type ApiToken = Schemas['ApiToken'];
export type TokenScope = Schemas['TokenScope'];

/** null means that nobody is signed in. Whoever never signed in here is not asked about: no needless 401. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    if (!mayBeSignedIn()) return null;
    try {
      return await answer(client.GET('/session'));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 401) throw error;
      rememberSignIn(false);
      return null;
    }
  },
});

export async function signIn(body: Schemas['Login']): Promise<Session> {
  const session = await answer(client.POST('/session', { body }));
  rememberSignIn(true);
  return session;
}

export async function signOut(): Promise<void> {
  await answer(client.DELETE('/session'));
  rememberSignIn(false);
}

/** What one person read must not be seen by the next at the same screen; the session itself is watched and stays. */
export function forgetOthersData(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

export function changePassword(body: Schemas['ChangePassword']): Promise<void> {
  return answer(client.PUT('/session/password', { body }));
}

export function useAccounts() {
  const { branchId } = useSession();
  return usePaged<Account>(['identity', 'accounts'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/accounts', {
        params: { path: { branchId }, query: { cursor, limit: 100 } },
      }),
    ),
  );
}

export function useCreateAccount() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateAccount']) =>
      answer(client.POST('/branches/{branchId}/accounts', { params: { path: { branchId } }, body })),
    ['identity', 'overview'],
    { inForm: true },
  );
}

export function useCreateMissingAccounts() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateMissingAccounts']) =>
      answer(client.POST('/branches/{branchId}/accounts/batches', { params: { path: { branchId } }, body })),
    ['identity', 'overview'],
  );
}

export function useUpdateAccount() {
  const { branchId } = useSession();
  return useChange(
    ({ account, body }: { account: Account; body: Schemas['UpdateAccount'] }) =>
      answer(
        client.PUT('/branches/{branchId}/accounts/{accountId}', {
          params: { path: { branchId, accountId: account.id }, header: ifMatch(account.version) },
          body,
        }),
      ),
    ['identity'],
    { inForm: true },
  );
}

export function useResetPassword() {
  const { branchId } = useSession();
  return useChange(
    (accountId: string) =>
      answer(
        client.POST('/branches/{branchId}/accounts/{accountId}/password-reset', {
          params: { path: { branchId, accountId } },
        }),
      ),
    ['identity'],
  );
}

export function useEndSessions() {
  const { branchId } = useSession();
  return useChange(
    (accountId: string) =>
      answer(
        client.DELETE('/branches/{branchId}/accounts/{accountId}/sessions', {
          params: { path: { branchId, accountId } },
        }),
      ),
    ['identity'],
  );
}

export function useApiTokens() {
  const { branchId } = useSession();
  return usePaged<ApiToken>(['identity', 'tokens'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/api-tokens', { params: { path: { branchId }, query: { cursor } } }),
    ),
  );
}

export function useCreateApiToken() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateApiToken']) =>
      answer(client.POST('/branches/{branchId}/api-tokens', { params: { path: { branchId } }, body })),
    ['identity'],
    { inForm: true },
  );
}

export function useRevokeApiToken() {
  const { branchId } = useSession();
  return useChange(
    (tokenId: string) =>
      answer(
        client.DELETE('/branches/{branchId}/api-tokens/{tokenId}', {
          params: { path: { branchId, tokenId } },
        }),
      ),
    ['identity'],
  );
}
