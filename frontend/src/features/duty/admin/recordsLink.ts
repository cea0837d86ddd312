import { paths } from '@/shared/paths';
import type { DutyFilters } from '../planningApi';

/** The records behind a number. */
export function recordsLink({
  from,
  to,
  dutyPostId,
  memberId,
  coveredByMemberId,
  status,
}: DutyFilters): string {
  const query = new URLSearchParams({ from, to });
  if (dutyPostId) query.set('post', dutyPostId);
  if (memberId) query.set('member', memberId);
  if (coveredByMemberId) query.set('standIn', coveredByMemberId);
  if (status) query.set('status', status);
  return `${paths.admin.dutyRecords}?${query}`;
}
