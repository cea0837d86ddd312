import { screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import RegistrationsPage from './RegistrationsPage';

let world: World;

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals), 3);
  world.registrations = world.registrations.slice(0, 2);
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  server.use(...handlersFor(world));
});

const show = (at = '/admin/registrations') =>
  renderApp(<RegistrationsPage />, { at, account: world.account ?? undefined });

it('shows everybody in service, and registers the one who is missing from the own line', async () => {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  show();
  expect(await screen.findByText('共 3 人，已全部显示')).toBeTruthy();
  const line = screen.getByRole('row', { name: /未报到/ });
  await user.click(within(line).getByRole('button', { name: '代为登记' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByLabelText('社区'));
  await user.click(await screen.findByText('康庄社区', { selector: '.ant-select-item-option-content' }));
  await user.click(within(dialog).getByRole('button', { name: /保.?存/ }));
  expect(await screen.findByText('2026-0003')).toBeTruthy();
  expect(world.registrations[2]).toMatchObject({ memberId: world.members[2]?.id, communityName: '康庄社区' });
});

it('opens both numbers of the rate into the people behind them', async () => {
  show();
  expect((await screen.findByRole('link', { name: '报到 2 人' })).getAttribute('href')).toMatch(
    /registered=true/,
  );
  expect(screen.getByRole('link', { name: '还有 1 人没有报到' }).getAttribute('href')).toMatch(
    /registered=false/,
  );
});

it('keeps what communities said in the history', async () => {
  const [first] = world.registrations;
  if (first) Object.assign(first, { endedOn: '2026-06-01', review: '热心公益' });
  show('/admin/registrations?view=history');
  expect(await screen.findByText('热心公益')).toBeTruthy();
  expect(screen.getByText('2026年6月1日搬离')).toBeTruthy();
});
