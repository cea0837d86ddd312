import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import { listUnsent, remove } from '@/shared/offline/outbox';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';
import RecordPage from './RecordPage';

const RECORD = '*/api/v1/branches/:branchId/service-records/:recordId';
let world: World;

function open() {
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <UnsentTray />
      <RecordPage />
    </OutboxProvider>,
    { account },
  );
  return account;
}

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  world.records = [];
});

it('stores one tap on the phone first and turns green with the receipt', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  expect(await screen.findByRole('heading', { name: '已存在这部手机上' })).toBeTruthy();
  expect(world.records).toHaveLength(0);
  expect(await screen.findByRole('heading', { name: '支部已收到' }, { timeout: 5_000 })).toBeTruthy();
  expect(world.records[0]).toMatchObject({ content: '桶前值守', status: 'RECORDED' });
  await waitFor(() => expect(screen.queryByRole('region', { name: '未发送' })).toBeNull());
});

it('takes a mistaken tap back before it is sent', async () => {
  const { id } = open();
  await userEvent.click(await screen.findByRole('button', { name: '环境清扫' }));
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }));
  expect(await screen.findByRole('heading', { name: '已撤回' })).toBeTruthy();
  expect(await listUnsent(id)).toEqual([]);
});

it('stays amber without a network and shows the reason in the tray', async () => {
  const { id } = open();
  server.use(http.put(RECORD, () => HttpResponse.error()));
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  const tray = await screen.findByRole('region', { name: '未发送' });
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  expect(await within(tray).findByText(/连不上服务器/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: '已存在这部手机上' })).toBeTruthy();
  for (const item of await listUnsent(id)) await remove(item.id);
});

it('turns red with the reason when the server refuses, and keeps the record', async () => {
  const { id } = open();
  server.use(http.put(RECORD, () => problem(422, 'TOO_OLD', '不能补记一年以前的服务。').response));
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  const tray = await screen.findByRole('region', { name: '未发送' });
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  expect(await within(tray).findByText(/不能补记一年以前的服务/)).toBeTruthy();
  expect(within(tray).getByText('需要处理')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: '服务器没有接受' })).toBeTruthy();
  await waitFor(async () => expect(await listUnsent(id)).toHaveLength(1));
  await userEvent.click(within(tray).getByRole('button', { name: '不要了' }));
  await waitFor(async () => expect(await listUnsent(id)).toEqual([]));
});

it('leads a member without registration to register first', async () => {
  world.registrations = [];
  open();
  expect(await screen.findByRole('link', { name: '去报到' })).toBeTruthy();
});
