import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import { ShellNotes } from '@/app/mobile/ShellNotes';
import { onNotice } from '@/shared/notices';
import { database, listUnsent } from '@/shared/offline/outbox';
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
      <ShellNotes />
      <UnsentTray />
      <RecordPage />
    </OutboxProvider>,
    { account },
  );
  return account;
}

afterEach(() => database.unsent.clear());

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  world.records = [];
});

it('stores one tap on the phone first and turns green with the receipt', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  expect(await screen.findByRole('heading', { name: '已存在这部手机上' })).toBeTruthy();
  expect(world.records).toHaveLength(0);
  expect(await screen.findByRole('heading', { name: '支部已收到' })).toBeTruthy();
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
  expect(await listUnsent(id)).toHaveLength(1);
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
  expect(within(tray).getByRole('link', { name: '查看和更改' })).toBeTruthy();
});

it('tells the moment of each sending by the clock of that moment, and changes nothing else', async () => {
  const { id } = open();
  const sent: { content: string; clientSentAt: string }[] = [];
  server.use(
    http.put(RECORD, async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number]);
      return HttpResponse.error();
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  const tray = await screen.findByRole('region', { name: '未发送' });
  const kept = (await listUnsent(id))[0]?.body as (typeof sent)[number];
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  await userEvent.click(await within(tray).findByRole('button', { name: '立即发送' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  const [first, second] = sent as [(typeof sent)[number], (typeof sent)[number]];
  expect(kept.clientSentAt < first.clientSentAt && first.clientSentAt < second.clientSentAt).toBe(true);
  const others = ({ clientSentAt: _, ...rest }: (typeof sent)[number]) => JSON.stringify(rest);
  expect([others(first), others(second)]).toEqual([others(kept), others(kept)]);
});

it('sends directly where nothing can be kept, and says so', async () => {
  const full = vi
    .spyOn(database.unsent, 'put')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  open();
  server.use(http.put(RECORD, () => HttpResponse.error(), { once: true }));
  const notices: string[] = [];
  const stop = onNotice(({ text }) => notices.push(text));
  const tile = await screen.findByRole('button', { name: '桶前值守' });
  await userEvent.click(tile);
  await waitFor(() => expect(notices.at(-1)).toContain('不能暂存'));
  expect(screen.getByText(/变绿之前请不要离开/)).toBeTruthy();
  await userEvent.click(tile);
  expect(await screen.findByRole('heading', { name: '支部已收到' })).toBeTruthy();
  expect(world.records).toHaveLength(1);
  stop();
  full.mockRestore();
});

it('leads a member without registration to register first', async () => {
  world.registrations = [];
  open();
  expect(await screen.findByRole('link', { name: '去报到' })).toBeTruthy();
});
