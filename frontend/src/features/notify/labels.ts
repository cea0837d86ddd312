import { paths } from '@/shared/paths';
import type { FeedScope, Notification } from './api';

export const feedScopeText: Record<FeedScope, string> = { MINE: '我的值班', ALL: '支部全部值班' };

/** Where a message leads on the phone; officers find rosters at the desk. */
export function placeOf(
  notification: Pick<Notification, 'kind' | 'dutyId' | 'rosterId' | 'swapRequestId' | 'subjectId'>,
): string {
  if (notification.swapRequestId) return paths.mobile.swap(notification.swapRequestId);
  if (notification.kind === 'SPOT_CHECK_DRAWN' && notification.subjectId)
    return paths.mobile.spotCheck(notification.subjectId);
  if (notification.kind === 'ROSTER_TOUCHED' && notification.rosterId)
    return paths.admin.roster(notification.rosterId);
  if (notification.kind === 'NEED_CHANGED' && notification.subjectId)
    return paths.mobile.need(notification.subjectId);
  if (notification.kind.startsWith('ACTIVITY_') && notification.subjectId)
    return paths.mobile.activity(notification.subjectId);
  if (notification.kind.startsWith('TASK')) return paths.mobile.tasks;
  if (notification.kind === 'FOLLOW_UPS_GIVEN') return paths.mobile.groups;
  if (notification.kind === 'RECORD_TO_CORRECT') return paths.mobile.records;
  if (notification.kind === 'RECORD_UNCONFIRMED' && notification.subjectId)
    return paths.mobile.oneRecord(notification.subjectId);
  // A duty that somebody else has now is looked at in the own list, where it is missing.
  if (notification.dutyId && notification.kind !== 'DUTY_LOST') return paths.mobile.duty(notification.dutyId);
  return paths.mobile.duties;
}

/** The address for calendars: the same one, announced as a subscription. */
export function feedAddresses(path: string, origin: string): { https: string; webcal: string } {
  const https = `${origin}${path}`;
  return { https, webcal: https.replace(/^https?:/, 'webcal:') };
}
