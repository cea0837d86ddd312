import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type HostSession = Schemas['HostSession'];
export type HostCodes = Schemas['HostCodes'];

const READ_AGAIN_MILLIS = 60_000;

export function useHostSessions() {
  const { branchId } = useSession();
  return usePaged<HostSession>(['community', 'hosts'], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/host-sessions', {
        params: { path: { branchId }, query: { cursor, limit: 20 } },
      }),
    ),
  );
}

export function useHostSession(hostSessionId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'hosts', hostSessionId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/host-sessions/{hostSessionId}', {
          params: { path: { branchId, hostSessionId } },
        }),
      ),
  });
}

/** The codes of the next ten minutes and how far this device's clock is behind the server's. */
export function useHostCodes(hostSessionId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'hosts', hostSessionId, 'codes'],
    refetchInterval: READ_AGAIN_MILLIS,
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const codes = await answer(
        client.GET('/branches/{branchId}/host-sessions/{hostSessionId}/codes', {
          params: { path: { branchId, hostSessionId } },
        }),
      );
      return { ...codes, behindMillis: Date.parse(codes.now) - Date.now() };
    },
  });
}

export function useOpenHostSession() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['OpenHostSession']) =>
      answer(client.POST('/branches/{branchId}/host-sessions', { params: { path: { branchId } }, body })),
    ['community'],
    { inForm: true },
  );
}

export function useEndHostSession() {
  const { branchId } = useSession();
  return useChange(
    (hostSessionId: string) =>
      answer(
        client.POST('/branches/{branchId}/host-sessions/{hostSessionId}/end', {
          params: { path: { branchId, hostSessionId } },
        }),
      ),
    ['community'],
  );
}
