import { type Registration, useCommunities } from '../api';

type Place = Pick<Registration, 'communityId' | 'communityName'>;

/** Where a service can have been: where the member is registered, and first of all where a code was scanned. */
export function usePlaces(scannedId?: string): (registered: Place[]) => Place[] {
  const communities = useCommunities();
  const scanned = communities.data?.find(({ id }) => id === scannedId);
  return (registered) => {
    const others = registered.filter(({ communityId }) => communityId !== scannedId);
    const known = registered.find(({ communityId }) => communityId === scannedId);
    if (known) return [known, ...others];
    return scanned ? [{ communityId: scanned.id, communityName: scanned.name }, ...others] : others;
  };
}
