import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import type { Schemas } from '@/shared/api/client';
import { addDays, today } from '@/shared/lib/dates';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { phoneHandlers } from '@/testing/phoneHandlers';
import { emptyPhone, type PhoneWorld, swapRequest } from '@/testing/phoneWorld';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { on, problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';
import DutyPage from './DutyPage';
import SwapsPage from './SwapsPage';

let world: World;
let phone: PhoneWorld;
let own: Schemas['Duty'];
let others: Schemas['Duty'];

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  phone = emptyPhone();
  const [me, other] = world.members;
  const template = world.duties[0] as Schemas['Duty'];
  own = {
    ...template,
    id: 'a',
    date: addDays(today(), 3),
    memberId: me?.id ?? null,
    memberName: me?.name ?? null,
  };
  others = {
    ...template,
    id: 'b',
    date: addDays(today(), 9),
    memberId: other?.id ?? null,
    memberName: other?.name ?? null,
  };
  world.duties = [own, others];
});

function open(at: string) {
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...phoneHandlers(world, phone), ...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <Routes>
        <Route path="/m/duties/:dutyId" element={<DutyPage />} />
        <Route path="/m/swaps" element={<SwapsPage />} />
      </Routes>
    </OutboxProvider>,
    { account, at },
  );
}

const openSheet = async () => {
  open('/m/duties/a');
  await userEvent.click(await screen.findByRole('button', { name: '换班或替班' }));
};
const choose = async (name: string | undefined) =>
  userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));

it('asks a colleague in three taps, a word is optional', async () => {
  await openSheet();
  await choose(world.members[1]?.name);
  await userEvent.click(screen.getByRole('button', { name: `发给${world.members[1]?.name}` }));
  expect(await screen.findByText(`已发给${world.members[1]?.name}，等他答复`)).toBeTruthy();
  expect(phone.swaps[0]).toMatchObject({ kind: 'SWAP', message: null, counterpartDuty: { dutyId: 'b' } });
});

it('says in plain words what it does to fairness and whether an officer has to agree', async () => {
  phone.needsApproval = true;
  await openSheet();
  expect(
    (await screen.findByRole('button', { name: new RegExp(`^${world.members[1]?.name}`) })).textContent,
  ).toContain('不影响公平');
  await choose(world.members[3]?.name);
  expect(screen.getByText(/还要委员批准/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/附一句话/), '那天复查');
  await userEvent.click(screen.getByRole('button', { name: /^发给/ }));
  expect(await screen.findByText(/等他答复/)).toBeTruthy();
  expect(phone.swaps[0]?.message).toBe('那天复查');
});

it('tells when the situation changed in between, and offers the choice anew', async () => {
  await openSheet();
  await choose(world.members[1]?.name);
  server.use(
    on('post', '/branches/{branchId}/duties/{dutyId}/swap-requests', () =>
      problem(409, 'NOT_FREE', '王建华那天刚排了别的班。'),
    ),
  );
  await userEvent.click(screen.getByRole('button', { name: /^发给/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('刚排了别的班');
  expect(screen.queryByRole('button', { name: /^发给/ })).toBeNull();
});

it('takes the focus, and gives it back when closed with Escape', async () => {
  await openSheet();
  const dialog = await screen.findByRole('dialog');
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '换班或替班' }));
});

it('shows who is asked both duties side by side and takes the answer in one tap', async () => {
  phone.swaps = [swapRequest(others, own, { actions: ['ACCEPT', 'REJECT'] })];
  open('/m/swaps');
  expect(await screen.findByText('您来值')).toBeTruthy();
  expect(screen.getByText('原来是您的班')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '同意' }));
  expect(await screen.findByText('已生效')).toBeTruthy();
});

it('says so when somebody else was faster, and shows the newest state', async () => {
  phone.swaps = [swapRequest(others, own, { actions: ['ACCEPT', 'REJECT'] })];
  open('/m/swaps');
  const accept = await screen.findByRole('button', { name: '同意' });
  Object.assign(phone.swaps[0] ?? {}, { status: 'LAPSED', actions: [] });
  await userEvent.click(accept);
  expect((await screen.findByRole('alert')).textContent).toContain('情况刚有变化');
  expect(await screen.findByText('已失效')).toBeTruthy();
});

it('asks an officer why before answering for somebody absent', async () => {
  const third = world.members[2];
  const asked = { ...own, memberId: third?.id ?? null, memberName: third?.name ?? null };
  phone.swaps = [swapRequest(others, asked, { actions: ['ACCEPT'] })];
  open('/m/swaps');
  await userEvent.click(await screen.findByRole('button', { name: '代他同意' }));
  const confirm = screen.getByRole('button', { name: '确定同意' }) as HTMLButtonElement;
  expect(confirm.disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('为什么代他同意'), '出差，电话里同意');
  await userEvent.click(confirm);
  expect(await screen.findByText('已生效')).toBeTruthy();
});
