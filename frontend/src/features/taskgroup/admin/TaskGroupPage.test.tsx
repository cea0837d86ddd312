import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { bigProcedure } from '@/testing/bigProcedure';
import approvals from '@/testing/data/approvals.json';
import { manyMembers } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { loadProcedure } from '@/testing/standIns';
import { accountFor, emptyWorld, type World } from '@/testing/world';
import TaskGroupPage from './TaskGroupPage';

vi.setConfig({ testTimeout: 90_000 });

let world: World;

beforeEach(() => {
  world = emptyWorld();
  world.members = manyMembers(3);
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  world.taskGroups = [
    { id: 'g', name: '手续办理组', purpose: null, leaderMemberId: null, foundedOn: '2026-01-05', version: 0 },
  ];
  loadProcedure(world, 'g', JSON.stringify(approvals));
  server.use(...handlersFor(world));
});

function show(query = '') {
  return renderApp(
    <Routes>
      <Route path="/admin/task-groups/:taskGroupId" element={<TaskGroupPage />} />
    </Routes>,
    { at: `/admin/task-groups/g${query}`, account: world.account ?? undefined },
  );
}

it('moves a bar by a key, shows what that does, and saves only then', async () => {
  const user = userEvent.setup();
  show('?view=gantt');
  const bar = await screen.findByRole('button', { name: /^A1 立项批复.*在关键线路上/ });
  bar.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(screen.getByText(/开始，晚 1 个工作日；回车看影响/)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('改 A1 立项批复 的计划')).toBeTruthy();
  expect(await within(dialog).findByText(/个环节的日期会变/)).toBeTruthy();
  expect(within(dialog).getByText('晚 1 个工作日', { selector: 'small' })).toBeTruthy();
  expect(world.tasks[0]?.startNotBefore).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: /采\s*用/ }));
  await screen.findByRole('button', { name: /^A1 立项批复/ });
  expect(world.tasks[0]?.startNotBefore).not.toBeNull();
});

it('walks the bars by arrow keys and opens the menu by Enter', async () => {
  const user = userEvent.setup();
  show('?view=gantt');
  (await screen.findByRole('button', { name: /^A1 立项批复/ })).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^A2 /);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitem', { name: /改计划/ })).toBeTruthy();
});

it('does not let a blocked task pass without a reason', async () => {
  const user = userEvent.setup();
  show('?view=board');
  await user.click(await screen.findByRole('button', { name: /A3.*用地预审.*在等 A1/ }));
  await user.click(screen.getByRole('menuitem', { name: /开始办理.*要写理由/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/还被前置挡住/)).toBeTruthy();
  expect(within(dialog).getByText('A1 立项批复')).toBeTruthy();
  const pass = within(dialog).getByRole('button', { name: /仍然开始办理/ }) as HTMLButtonElement;
  expect(pass.disabled).toBe(true);
  fireEvent.change(within(dialog).getByLabelText('为什么可以先办'), {
    target: { value: '电话同意先行受理' },
  });
  await user.click(pass);
  const begun = screen.getByRole('region', { name: '办理中' });
  expect(await within(begun).findByRole('button', { name: /A3/ })).toBeTruthy();
});

it('decides on advice with a reason and keeps the record', async () => {
  const user = userEvent.setup();
  show('?view=advice');
  expect(await screen.findByText('省 41 天')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '决定采用：去掉 1 条' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('为什么这样定'), { target: { value: '组务会同意' } });
  await user.click(within(dialog).getByRole('button', { name: '决定并列办理' }));
  expect(await screen.findByText('213 → 172 天，预计省 41 天')).toBeTruthy();
  expect(screen.getByText('理由：组务会同意')).toBeTruthy();
});

it('says that risk needs low and high durations', async () => {
  show('?view=risk');
  expect(await screen.findByText('还没有填顺利和不顺时的工期')).toBeTruthy();
});

it('shows the seed and the chance to meet a date', async () => {
  for (const task of world.tasks) Object.assign(task, { lowDays: 1, highDays: task.durationDays * 2 });
  show('?view=risk&date=2027-10-01&seed=7');
  expect(await screen.findByText('72%')).toBeTruthy();
  expect((screen.getByLabelText('种子') as HTMLInputElement).value).toBe('7');
  expect(screen.getByText(/70%–74%/)).toBeTruthy();
});

it('draws the critical path of a network that is too large to draw whole', async () => {
  world.tasks = [];
  world.dependencies = [];
  loadProcedure(world, 'g', JSON.stringify(bigProcedure(400)));
  show();
  expect(await screen.findByText(/共 400 个环节，全画在一起看不清/)).toBeTruthy();
  expect(screen.getByRole('img', { name: /关键线路：S1/ })).toBeTruthy();
});

it('offers to load a procedure where there is none', async () => {
  world.tasks = [];
  show();
  expect(await screen.findByText('还没有环节')).toBeTruthy();
});
