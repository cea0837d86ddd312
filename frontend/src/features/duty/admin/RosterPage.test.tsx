import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { manyMembers } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { recount } from '@/testing/planningStandIns';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { roster } from '@/testing/standIns';
import { on, problem } from '@/testing/typedHttp';
import { accountFor, emptyWorld, type World } from '@/testing/world';
import RosterPage from './RosterPage';

let world: World;

beforeEach(() => {
  world = emptyWorld();
  world.members = manyMembers(3);
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  recount(world, roster(world, '2026-12-01', '2026-12-11'));
  server.use(...handlersFor(world));
});

function show(query = '') {
  const id = world.rosters[0]?.id;
  return renderApp(
    <Routes>
      <Route path="/admin/rosters/:rosterId" element={<RosterPage />} />
    </Routes>,
    { at: `/admin/rosters/${id}${query}`, account: world.account ?? undefined },
  );
}

it('walks the grid by arrow keys, opens the menu by Enter and gives the focus back on Escape', async () => {
  const user = userEvent.setup();
  show();
  const first = await screen.findByRole('button', { name: /陈立新 12月1日/ });
  first.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  const second = screen.getByRole('button', { name: /王建华 12月2日/ });
  expect(document.activeElement).toBe(second);
  await user.keyboard('{Enter}');
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    '换人',
    '为什么是他',
    '固定重排时不动这一班',
  ]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(second);
});

it('verifies in the browser that no roster is more even', async () => {
  show();
  expect(await screen.findByText('已验证最优')).toBeTruthy();
});

it('finds out when the duties do not match the figures of the server', async () => {
  const [one, two] = world.duties;
  if (one && two) Object.assign(two, { memberId: one.memberId, memberName: one.memberName });
  show();
  expect(await screen.findByText('数字对不上')).toBeTruthy();
});

it('shows the new plan when the situation changed after the preview', async () => {
  const user = userEvent.setup();
  const [duty] = world.duties;
  if (duty?.memberId)
    world.absences.push({ id: 'x', memberId: duty.memberId, from: duty.date, to: duty.date });
  server.use(
    on('post', '/branches/{branchId}/rosters/{rosterId}/replanning', () =>
      problem(409, 'SITUATION_CHANGED', '预览之后情况有变。'),
    ),
  );
  show('?replan=1');
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText(/1 班换人/);
  await user.click(within(dialog).getByRole('button', { name: '采用这个方案' }));
  await waitFor(() =>
    expect(within(dialog).getByRole('alert').textContent).toContain('下面是按现在的情况新算的方案'),
  );
});
