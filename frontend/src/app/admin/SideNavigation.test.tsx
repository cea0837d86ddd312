import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import { SideNavigation } from './SideNavigation';

beforeEach(() => localStorage.clear());

function show(at: string) {
  const world = fullWorld(JSON.stringify(approvals));
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  server.use(...handlersFor(world));
  return renderApp(<SideNavigation open onToggle={() => undefined} />, { at, account: world.account });
}

const heading = (name: RegExp) => screen.findByRole('button', { name });
const link = (name: string) => screen.queryByRole('link', { name });

it('shows the group of the page one is on, and the headings of the others', async () => {
  show('/admin/rosters/5');
  expect((await heading(/先锋岗值班/)).getAttribute('aria-expanded')).toBe('true');
  expect(link('值班排班')?.getAttribute('aria-current')).toBe('page');
  expect((await heading(/双报到/)).getAttribute('aria-expanded')).toBe('false');
  expect(link('服务记录')).toBeNull();
});

it('opens and closes by keyboard, and remembers what was opened', async () => {
  const user = userEvent.setup();
  const { unmount } = show('/admin');
  (await heading(/双报到/)).focus();
  await user.keyboard('{Enter}');
  expect(link('服务记录')).toBeTruthy();
  unmount();
  show('/admin');
  await heading(/双报到/);
  expect(link('服务记录')).toBeTruthy();
  await user.click(await heading(/双报到/));
  expect(link('服务记录')).toBeNull();
});

it('can also close the group of the page; what was opened by hand stays open elsewhere', async () => {
  const user = userEvent.setup();
  show('/admin/rosters');
  await user.click(await heading(/先锋岗值班/));
  expect(link('值班排班')).toBeNull();
  await user.click(await heading(/双报到/));
  await user.click(screen.getByRole('link', { name: '服务记录' }));
  await user.click(screen.getByRole('link', { name: '今日' }));
  expect(link('服务记录')).toBeTruthy();
});

it('names no page twice', async () => {
  const user = userEvent.setup();
  show('/admin');
  for (const button of await screen.findAllByRole('button', { expanded: false })) await user.click(button);
  const names = within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(names.length);
});
