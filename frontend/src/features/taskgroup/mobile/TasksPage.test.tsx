import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import approvals from '@/testing/data/approvals.json';
import { manyMembers } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { loadProcedure } from '@/testing/standIns';
import { on, problem } from '@/testing/typedHttp';
import { accountFor, emptyWorld, type World } from '@/testing/world';
import type { Task } from '../api';
import TasksPage from './TasksPage';

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

it('keeps what the server refused and sends it again with a reason', async () => {
  const user = userEvent.setup();
  world.dependencies = [];
  const { code = '' } = world.tasks[0] ?? {};
  let asked: { overrideReason: string | null } | undefined;
  server.use(
    on(
      'post',
      '/branches/{branchId}/task-groups/{taskGroupId}/tasks/{taskId}/progress',
      async ({ json }) => {
        asked = (await json()) as typeof asked;
        if (!asked?.overrideReason) return problem(409, 'LAG_NOT_OVER', '间隔还没有满。');
        return world.tasks[0] as Task;
      },
      200,
    ),
  );
  renderApp(
    <OutboxProvider>
      <TasksPage />
    </OutboxProvider>,
    { account: world.account ?? undefined },
  );
  const card = await screen.findByRole('region', { name: new RegExp(`^${code} `) });
  await user.click(within(card).getByRole('button', { name: '开始办理' }));
  expect(await within(card).findByText(/服务器没有接受：间隔还没有满/)).toBeTruthy();
  await user.click(within(card).getByRole('button', { name: '确需先办，写明理由' }));
  await user.type(within(card).getByLabelText(/为什么可以先办/), '急');
  await user.click(within(card).getByRole('button', { name: '仍然开始办理' }));
  await waitFor(() => expect(asked?.overrideReason).toBe('急'));
});
