import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import type { PhoneWorld } from './phoneWorld';
import { nothing, on, page, problem } from './typedHttp';

const B = '/branches/{branchId}' as const;

export function notifyHandlers(phone: PhoneWorld) {
  const unread = () => phone.notifications.filter(({ readAt }) => readAt === null);
  return [
    on('get', `${B}/notifications/count`, () => ({ unread: unread().length })),
    on('get', `${B}/notifications`, ({ query }) =>
      page(query.get('unread') === 'true' ? unread() : phone.notifications),
    ),
    on(
      'post',
      `${B}/notifications/reading`,
      () => {
        for (const each of unread()) each.readAt = new Date().toISOString();
        return { unread: 0 };
      },
      200,
    ),
    on(
      'post',
      `${B}/notifications/{notificationId}/reading`,
      ({ params }) => {
        const found = phone.notifications.find(({ id }) => id === params.notificationId);
        if (!found) return problem(404, 'NOT_FOUND', '没有这条消息。');
        found.readAt ??= new Date().toISOString();
        return found;
      },
      200,
    ),
    on('get', `${B}/calendar-feeds`, () => ({ items: phone.feeds })),
    on('post', `${B}/calendar-feeds`, async ({ json }) => {
      const { scope } = (await json()) as Schemas['CreateCalendarFeed'];
      const id = uuid7();
      phone.feeds.unshift({ id, scope, createdAt: new Date().toISOString(), lastReadAt: null });
      return { id, scope, path: `/api/v1/calendar-feeds/${uuid7().replaceAll('-', '')}.ics` };
    }),
    on('delete', `${B}/calendar-feeds/{feedId}`, ({ params }) => {
      phone.feeds = phone.feeds.filter(({ id }) => id !== params.feedId);
      return nothing();
    }),
  ];
}
