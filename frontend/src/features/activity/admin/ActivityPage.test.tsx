import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { activityHandlers, activityWorld } from '@/testing/activityHandlers';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, emptyWorld } from '@/testing/world';
import ActivityPage from './ActivityPage';
import { SeriesForm } from './SeriesForm';

function open() {
  const world = emptyWorld();
  const account = accountFor(undefined, ['OFFICER']);
  world.account = account;
  const activities = activityWorld(['王五', '赵六']);
  server.use(...activityHandlers(activities), ...handlersFor(world));
  renderApp(
    <Routes>
      <Route path="/admin/activities/:activityId" element={<ActivityPage />} />
    </Routes>,
    { account, at: `/admin/activities/${activities.activity.id}` },
  );
  return activities;
}

it('opens the sum of people served into the shifts behind it', async () => {
  const { activity } = open();
  const sum = await screen.findByRole('link', { name: '60,312' });
  expect(sum.getAttribute('href')).toBe(`/admin/activities/${activity.id}?state=SERVED`);
  expect(screen.getByText(/58 班之和/)).toBeTruthy();
});

it('says how many shifts a series makes before it is made', async () => {
  const activities = activityWorld([]);
  const account = accountFor(undefined, ['OFFICER']);
  server.use(...activityHandlers(activities));
  renderApp(<SeriesForm activity={activities.activity} open onClose={() => undefined} />, { account });
  expect((await screen.findByText('20 班')).parentElement?.textContent).toContain('20 天 × 1 个时段');
  fireEvent.click(screen.getByText('加一个时段'));
  expect(await screen.findByText('40 班')).toBeTruthy();
  fireEvent.click(screen.getByText('排 班'));
  await waitFor(() => expect(activities.series).toHaveLength(1));
  expect(activities.series[0]).toMatchObject({ from: '2030-03-01', to: '2030-03-20', seats: 10 });
});
