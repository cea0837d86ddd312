import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import approvals from '@/testing/data/approvals.json';
import { manyMembers } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { loadProcedure } from '@/testing/standIns';
import { accountFor, emptyWorld, type World } from '@/testing/world';
import TasksPage from './TasksPage';

configure({ asyncUtilTimeout: 15_000 });

let world: World;

beforeEach(() => {
  world = emptyWorld();
  world.members = manyMembers(1);
  world.account = accountFor(world.members[0], ['MEMBER']);
  world.taskGroups = [
    { id: 'g', name: '手续办理组', purpose: null, leaderMemberId: null, foundedOn: '2026-01-05', version: 0 },
  ];
  loadProcedure(world, 'g', JSON.stringify(approvals));
  server.use(...handlersFor(world));
});

it('starts a task by one tap and says where the report is until the server has it', async () => {
  const user = userEvent.setup();
  renderApp(
    <OutboxProvider>
      <TasksPage />
    </OutboxProvider>,
    { account: world.account ?? undefined },
  );
  const card = await screen.findByRole('region', { name: 'A1 立项批复' });
  await user.click(within(card).getByRole('button', { name: '开始办理' }));
  expect(await within(card).findByText(/存在这部手机上/)).toBeTruthy();
  expect(await within(card).findByRole('button', { name: '办结' })).toBeTruthy();
  expect(world.tasks[0]?.status).toBe('IN_PROGRESS');
});

it('explains what a blocked task waits for instead of offering it', async () => {
  renderApp(
    <OutboxProvider>
      <TasksPage />
    </OutboxProvider>,
    { account: world.account ?? undefined },
  );
  const card = await screen.findByRole('region', { name: 'A3 用地预审' });
  expect(await within(card).findByText('A1 立项批复')).toBeTruthy();
  expect(within(card).queryByRole('button', { name: '开始办理' })).toBeNull();
});
