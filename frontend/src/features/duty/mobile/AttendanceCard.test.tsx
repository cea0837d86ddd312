import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HomePage } from '@/app/mobile/HomePage';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { database, listUnsent } from '@/shared/offline/outbox';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';

const ATTENDANCE = '*/api/v1/branches/:branchId/duties/:dutyId/attendance';
let world: World;
let duty: Schemas['Duty'];
let accountId: string;

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  const member = world.members[0];
  const template = world.duties[0] as Schemas['Duty'];
  duty = { ...template, date: today(), memberId: member?.id ?? null, status: 'PLANNED' };
  world.duties = [duty];
});

afterEach(async () => {
  await database.unsent.clear();
});

function openHome() {
  const account = accountFor(world.members[0], ['MEMBER']);
  accountId = account.id;
  world.account = account;
  server.use(...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <HomePage />
    </OutboxProvider>,
    { account, at: '/m' },
  );
}

const checkIn = async () => userEvent.click(await screen.findByRole('button', { name: /到岗登记/ }));

it('is the one large button on a duty day, and recording a service stays near', async () => {
  openHome();
  expect(await screen.findByRole('button', { name: /到岗登记/ })).toBeTruthy();
  expect(screen.getByText(/自愿登记/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '记一次服务' }).className).toBe('quiet-action');
});

it('gives way to recording a service on any other day', async () => {
  duty.date = '2026-01-04';
  openHome();
  const link = await screen.findByRole('link', { name: /记一次服务/ });
  expect(link.className).toBe('big-action');
  expect(screen.queryByRole('button', { name: /到岗登记/ })).toBeNull();
});

it('is kept on the phone first and turns green with the receipt', async () => {
  openHome();
  await checkIn();
  expect(await screen.findByText('登记已存在这部手机上')).toBeTruthy();
  expect(duty.arrivedAt).toBeNull();
  expect(await screen.findByText('已登记到岗')).toBeTruthy();
  expect(duty.arrivedAt).not.toBeNull();
  expect(await listUnsent(accountId)).toEqual([]);
});

it('stays amber without a network, in the tray of unsent things too', async () => {
  openHome();
  server.use(http.put(ATTENDANCE, () => HttpResponse.error()));
  await checkIn();
  const tray = await screen.findByRole('region', { name: '未发送' });
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  expect(await within(tray).findByText(/连不上服务器/)).toBeTruthy();
  expect(screen.getByText('登记已存在这部手机上')).toBeTruthy();
  expect(await listUnsent(accountId)).toHaveLength(1);
});

it('turns red with the reason when the server refuses, and can be dropped', async () => {
  openHome();
  server.use(http.put(ATTENDANCE, () => problem(409, 'NOT_YOURS', '这一班已经换给别人。').response));
  await checkIn();
  expect(await screen.findByText('服务器没有接受登记')).toBeTruthy();
  expect(screen.getAllByText(/这一班已经换给别人/).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: '不登记了' }));
  await waitFor(async () => expect(await listUnsent(accountId)).toEqual([]));
});
