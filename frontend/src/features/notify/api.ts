import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Notification = Schemas['Notification'];
export type NotificationKind = Schemas['NotificationKind'];
export type CalendarFeed = Schemas['CalendarFeed'];
export type NewCalendarFeed = Schemas['NewCalendarFeed'];
export type FeedScope = Schemas['FeedScope'];

export function useNotifications(unreadOnly: boolean) {
  const { branchId } = useSession();
  return usePaged<Notification>(['notify', 'list', unreadOnly], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/notifications', {
        params: { path: { branchId }, query: { unread: unreadOnly || undefined, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useUnreadCount() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['notify', 'count'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/notifications/count', { params: { path: { branchId } } })),
    select: ({ unread }) => unread,
  });
}

/** Quiet: the person wanted to open the thing; a message that stays unread is no reason to stop them. */
export function useReadNotification() {
  const { branchId } = useSession();
  return useChange(
    (notificationId: string) =>
      answer(
        client.POST('/branches/{branchId}/notifications/{notificationId}/reading', {
          params: { path: { branchId, notificationId } },
        }),
      ),
    ['notify'],
    { quiet: true },
  );
}

export function useReadAllNotifications() {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer(client.POST('/branches/{branchId}/notifications/reading', { params: { path: { branchId } } })),
    ['notify'],
  );
}

export function useCalendarFeeds() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['notify', 'feeds'],
    queryFn: () =>
      answer(client.GET('/branches/{branchId}/calendar-feeds', { params: { path: { branchId } } })),
    select: ({ items }) => items,
  });
}

export function useCreateCalendarFeed() {
  const { branchId } = useSession();
  return useChange(
    (scope: FeedScope) =>
      answer(
        client.POST('/branches/{branchId}/calendar-feeds', {
          params: { path: { branchId } },
          body: { scope },
        }),
      ),
    ['notify'],
  );
}

export function useRevokeCalendarFeed() {
  const { branchId } = useSession();
  return useChange(
    (feedId: string) =>
      answer(
        client.DELETE('/branches/{branchId}/calendar-feeds/{feedId}', {
          params: { path: { branchId, feedId } },
        }),
      ),
    ['notify'],
  );
}
