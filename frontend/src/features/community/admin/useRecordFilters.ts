import { useFilters } from '@/shared/lib/useFilters';
import type { RecordFilters, ServiceRecordStatus } from '../api';
import type { ServiceFlag } from '../reviewApi';

const KEYS = [
  'memberId',
  'communityId',
  'status',
  'flag',
  'flagged',
  'counted',
  'activityId',
  'needId',
  'from',
  'to',
] as const;

const yesOrNo = (text: string | undefined) => (text === undefined ? undefined : text === 'true');

/** The filters of the records list as the address has them, and as the server is asked. */
export function useRecordFilters() {
  const [address, setFilters] = useFilters(KEYS);
  const filters: RecordFilters = {
    ...address,
    status: address.status as ServiceRecordStatus | undefined,
    flag: address.flag as ServiceFlag | undefined,
    flagged: yesOrNo(address.flagged),
    counted: yesOrNo(address.counted),
  };
  const clear = () => setFilters(Object.fromEntries(KEYS.map((key) => [key, undefined])));
  return { filters, setFilters, clear, filtered: KEYS.some((key) => address[key]) };
}

export type RecordFiltering = ReturnType<typeof useRecordFilters>;
