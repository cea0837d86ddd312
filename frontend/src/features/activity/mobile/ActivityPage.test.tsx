import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { activityHandlers, activityWorld } from '@/testing/activityHandlers';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import ActivitiesPage from './ActivitiesPage';
import ActivityPage from './ActivityPage';

function open(seats: number) {
  const world = fullWorld(JSON.stringify(approvals));
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  const activities = activityWorld(['王五', '赵六']);
  for (const shift of activities.shifts) shift.seats = seats;
  server.use(...activityHandlers(activities), ...handlersFor(world));
  renderApp(
    <Routes>
      <Route path="/m/activities" element={<ActivitiesPage />} />
      <Route path="/m/activities/:activityId" element={<ActivityPage />} />
    </Routes>,
    { account, at: '/m/activities' },
  );
  return activities;
}

it('goes from the open activities to a seat and gives it back', async () => {
  open(3);
  await userEvent.click(await screen.findByRole('link', { name: /群众服务保障/ }));
  expect(await screen.findByText('还有 1 个名额（共 3）')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '登记名单' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '报名' }));
  expect(await screen.findByText('已报名')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '取消报名' }));
  await userEvent.click(screen.getByRole('button', { name: '确定取消报名' }));
  await waitFor(() => expect(screen.queryByText('已报名')).toBeNull());
});

it('says the place on the waiting list, also among the own shifts', async () => {
  open(2);
  await userEvent.click(await screen.findByRole('link', { name: /群众服务保障/ }));
  await userEvent.click(await screen.findByRole('button', { name: '候补' }));
  expect(await screen.findByText('候补第 2 位')).toBeTruthy();
});

it('leads to a record that knows the activity and the community', async () => {
  const { activity } = open(2);
  await userEvent.click(await screen.findByRole('link', { name: /群众服务保障/ }));
  const link = await screen.findByRole('link', { name: '为这个活动记一次服务' });
  const address = new URL(link.getAttribute('href') ?? '', 'https://a.example');
  expect(address.pathname).toBe('/m/record');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    activityId: activity.id,
    communityId: activity.communityId,
    communityName: '翠湖里社区',
    content: '群众服务保障',
  });
});
