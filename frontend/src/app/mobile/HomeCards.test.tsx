import { screen } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { phoneHandlers } from '@/testing/phoneHandlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import { HomePage } from './HomePage';
import { OutboxProvider } from './OutboxProvider';

const SIGN_UPS = '*/api/v1/branches/:branchId/activity-sign-ups';
const noSignUps = () => HttpResponse.json({ items: [], nextCursor: null });

beforeEach(() => {
  const world = fullWorld(JSON.stringify(approvals));
  world.account = accountFor(world.members[0], ['MEMBER']);
  server.use(...phoneHandlers(world), ...handlersFor(world));
});

function openHome() {
  const account = accountFor(fullWorld(JSON.stringify(approvals)).members[0], ['MEMBER']);
  renderApp(
    <OutboxProvider>
      <HomePage />
    </OutboxProvider>,
    { account, at: '/m' },
  );
}

it('shows its cards together, and the button for recording before them', async () => {
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    server.use(
      http.get(SIGN_UPS, async () => {
        resolve();
        await new Promise<void>((goOn) => {
          release = goOn;
        });
        return noSignUps();
      }),
    );
  });
  openHome();
  await asked;
  expect(screen.getByRole('link', { name: /记一次服务/ })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: '我的值班' })).toBeNull();
  release();
  await screen.findByRole('heading', { name: '我的值班' });
  expect(screen.getByText('还没有报名的活动。')).toBeTruthy();
});

it('does not hold all of them up for one answer that is late', async () => {
  server.use(http.get(SIGN_UPS, () => delay('infinite')));
  openHome();
  await screen.findByRole('heading', { name: '我的值班' });
  expect(screen.getByRole('region', { name: '志愿活动' }).textContent).toContain('正在载入');
});
