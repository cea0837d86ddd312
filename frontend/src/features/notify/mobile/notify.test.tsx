import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { phoneHandlers } from '@/testing/phoneHandlers';
import { phoneWorld } from '@/testing/phoneWorld';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import { feedAddresses, placeOf } from '../labels';
import CalendarFeedsPage from './CalendarFeedsPage';
import MessagesPage from './MessagesPage';

function open() {
  const world = fullWorld(JSON.stringify(approvals));
  const phone = phoneWorld(world);
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...phoneHandlers(world, phone), ...handlersFor(world));
  renderApp(
    <Routes>
      <Route path="/m/messages" element={<MessagesPage />} />
      <Route path="/m/swaps/:id" element={<p>一份换班申请</p>} />
      <Route path="/m/calendar" element={<CalendarFeedsPage />} />
    </Routes>,
    { account, at: window.location.pathname },
  );
  return phone;
}

it('opens what a message is about and marks it read', async () => {
  window.history.replaceState({}, '', '/m/messages');
  const phone = open();
  await userEvent.click(await screen.findByRole('link', { name: /未读：.*请您换班/ }));
  expect(await screen.findByText('一份换班申请')).toBeTruthy();
  await waitFor(() => expect(phone.notifications[1]?.readAt).not.toBeNull());
  expect(phone.notifications[0]?.readAt).toBeNull();
});

it('marks everything read at once, then says that nothing is unread', async () => {
  window.history.replaceState({}, '', '/m/messages');
  open();
  await userEvent.click(await screen.findByRole('button', { name: '全部已读' }));
  await waitFor(() => expect(screen.queryByText('未读：')).toBeNull());
  expect(screen.queryByRole('button', { name: '全部已读' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '未读' }));
  expect(await screen.findByText('没有未读消息')).toBeTruthy();
});

it('shows a calendar address once, as a link and as text, and stops it after a second tap', async () => {
  window.history.replaceState({}, '', '/m/calendar');
  const phone = open();
  await userEvent.click(await screen.findByRole('button', { name: '订阅我的值班' }));
  const link = await screen.findByRole('link', { name: '用日历打开' });
  expect(link.getAttribute('href')).toMatch(/^webcal:\/\/.*\/api\/v1\/calendar-feeds\/.*\.ics$/);
  await userEvent.click(screen.getByRole('button', { name: '已经订好了' }));
  expect(screen.queryByText(/calendar-feeds/)).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: '停用' }));
  expect(phone.feeds).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: '确定停用' }));
  await waitFor(() => expect(phone.feeds).toHaveLength(0));
});

it('leads to the request, the duty or the own list', () => {
  const of = (more: Partial<Parameters<typeof placeOf>[0]>) =>
    placeOf({
      kind: 'DUTY_GAINED',
      dutyId: null,
      rosterId: null,
      swapRequestId: null,
      subjectId: null,
      ...more,
    });
  expect(of({ kind: 'SWAP_ASKED', swapRequestId: 's', dutyId: 'd' })).toBe('/m/swaps/s');
  expect(of({ dutyId: 'd' })).toBe('/m/duties/d');
  expect(of({ kind: 'DUTY_LOST', dutyId: 'd' })).toBe('/m/duties');
  expect(of({ kind: 'ROSTER_PUBLISHED', rosterId: 'r' })).toBe('/m/duties');
  expect(of({ kind: 'ACTIVITY_MOVED_UP', subjectId: 'a' })).toBe('/m/activities/a');
  expect(of({ kind: 'RECORD_TO_CORRECT' })).toBe('/m/records');
  expect(of({ kind: 'RECORD_UNCONFIRMED', subjectId: 'r' })).toBe('/m/records/r');
  expect(of({ kind: 'ROSTER_TOUCHED', rosterId: 'r' })).toBe('/admin/rosters/r');
  expect(of({ kind: 'TASKS_MOVED', subjectId: 'g' })).toBe('/m/tasks');
  expect(of({ kind: 'TASK_ASSIGNED', subjectId: 'g' })).toBe('/m/tasks');
  expect(of({ kind: 'FOLLOW_UPS_GIVEN', subjectId: 'g' })).toBe('/m/groups');
  expect(of({ kind: 'NEED_CHANGED', subjectId: 'n' })).toBe('/m/needs/n');
  expect(of({ kind: 'SPOT_CHECK_DRAWN', subjectId: 'c' })).toBe('/m/spot-checks/c');
});

it('announces the same address as a subscription', () => {
  expect(feedAddresses('/api/v1/calendar-feeds/x.ics', 'https://a.example').webcal).toBe(
    'webcal://a.example/api/v1/calendar-feeds/x.ics',
  );
});
