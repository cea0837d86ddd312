import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { manyMembers } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { emptyPhone, type PhoneWorld, swapRequest } from '@/testing/phoneWorld';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { roster } from '@/testing/standIns';
import { swapHandlers } from '@/testing/swapHandlers';
import { accountFor, emptyWorld, type World } from '@/testing/world';
import SwapRequestsPage from './SwapRequestsPage';

let world: World;
let phone: PhoneWorld;

beforeEach(() => {
  world = emptyWorld();
  world.members = manyMembers(4);
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  phone = emptyPhone();
  roster(world, '2026-12-01', '2026-12-11');
  const [, one, two] = world.duties;
  if (one && two) phone.swaps = [swapRequest(one, two, { actions: ['ACCEPT', 'REJECT'] })];
  server.use(...swapHandlers(world, phone), ...handlersFor(world));
});

const show = () => renderApp(<SwapRequestsPage />, { account: world.account ?? undefined });

it('wants a reason before an officer consents for somebody else', async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('button', { name: '代为同意' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '代为同意' }));
  expect(await within(dialog).findByText('请写明原因')).toBeTruthy();
  expect(phone.swaps[0]?.status).toBe('AWAITING_CONSENT');
  await user.type(within(dialog).getByLabelText('原因'), '电话里已同意');
  await user.click(within(dialog).getByRole('button', { name: '代为同意' }));
  expect(await screen.findByText('已生效', { selector: '.chip-state' })).toBeTruthy();
});

it('shows both duties side by side and offers nothing the server does not allow', async () => {
  if (phone.swaps[0]) phone.swaps[0].actions = [];
  show();
  const card = await screen.findByRole('article', { name: '王建华 与 李志远 换班' });
  expect(within(card).getByText('12月2日 周三')).toBeTruthy();
  expect(within(card).getByText('12月3日 周四')).toBeTruthy();
  expect(within(card).queryByRole('button')).toBeNull();
});
