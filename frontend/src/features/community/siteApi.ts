import { useQuery } from '@tanstack/react-query';
import { answer, client, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type CommunitySite = Schemas['CommunitySite'];
export type WriteCommunitySite = Schemas['WriteCommunitySite'];

export function useSites(communityId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'sites', communityId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/communities/{communityId}/sites', {
          params: { path: { branchId, communityId } },
        }),
      ).then(({ items }) => items),
  });
}

export function useSaveSite(communityId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ site, body }: { site?: CommunitySite; body: WriteCommunitySite }) =>
      site
        ? answer(
            client.PUT('/branches/{branchId}/communities/{communityId}/sites/{siteId}', {
              params: { path: { branchId, communityId, siteId: site.id }, header: ifMatch(site.version) },
              body,
            }),
          )
        : answer(
            client.POST('/branches/{branchId}/communities/{communityId}/sites', {
              params: { path: { branchId, communityId } },
              body,
            }),
          ),
    ['community'],
    { inForm: true },
  );
}

export function useDeleteSite(communityId: string) {
  const { branchId } = useSession();
  return useChange(
    (site: CommunitySite) =>
      answer(
        client.DELETE('/branches/{branchId}/communities/{communityId}/sites/{siteId}', {
          params: { path: { branchId, communityId, siteId: site.id }, header: ifMatch(site.version) },
        }),
      ),
    ['community'],
  );
}
