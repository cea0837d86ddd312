import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WriteServiceRecord } from '@/features/community/api';
import { uuid7 } from '@/shared/lib/uuid7';
import { database, keep, listUnsent, markRefused } from '@/shared/offline/outbox';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';
import { OutboxProvider } from './OutboxProvider';
import UnsentPage from './UnsentPage';

const RECORD = '*/api/v1/branches/:branchId/service-records/:recordId';
const REASON = '不能补记一年以前的服务。';
let world: World;
let accountId: string;
let refusedId: string;

/** A member opens a record that the server refused earlier. */
beforeEach(async () => {
  world = fullWorld(JSON.stringify(approvals));
  world.records = [];
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  accountId = account.id;
  refusedId = uuid7();
  const body: WriteServiceRecord = {
    memberId: account.memberId ?? '',
    communityId: world.communities[0]?.id ?? '',
    content: '桶前值守',
    startedAt: '2020-11-22T01:00:30.123Z',
    clientSentAt: '2026-11-22T01:00:00Z',
  };
  const { branchId } = account;
  const createdAt = '2026-11-22T01:00:00Z';
  await keep({
    id: refusedId,
    kind: 'serviceRecord',
    accountId,
    branchId,
    title: '桶前值守 · 兴盛街社区',
    body,
    createdAt,
  });
  const [item] = await listUnsent(accountId);
  if (item) await markRefused(item, REASON);
  server.use(...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <Routes>
        <Route path="m" element={<UnsentTray />} />
        <Route path="m/unsent/:itemId" element={<UnsentPage />} />
      </Routes>
    </OutboxProvider>,
    { account, at: '/m' },
  );
  await userEvent.click(await screen.findByRole('link', { name: '查看和更改' }));
});

afterEach(() => database.unsent.clear());

it('shows the reason and sends what was changed as a new record, the rest as it was', async () => {
  expect(await screen.findByText(new RegExp(REASON))).toBeTruthy();
  const content = await screen.findByLabelText('内容');
  await userEvent.clear(content);
  await userEvent.type(content, '桶前值守两小时');
  await userEvent.click(screen.getByRole('button', { name: '改好，重新发送' }));
  await waitFor(() => expect(world.records).toHaveLength(1));
  expect(world.records[0]).toMatchObject({
    content: '桶前值守两小时',
    startedAt: '2020-11-22T01:00:30.123Z',
  });
  expect(world.records[0]?.id).not.toBe(refusedId);
  await waitFor(async () => expect(await listUnsent(accountId)).toEqual([]));
});

it('keeps the changed record as well when the server refuses again', async () => {
  server.use(http.put(RECORD, () => problem(422, 'TOO_OLD', '还是太早。').response));
  await userEvent.click(await screen.findByRole('button', { name: '改好，重新发送' }));
  await waitFor(async () =>
    expect(await listUnsent(accountId)).toMatchObject([{ state: 'REFUSED', reason: '还是太早。' }]),
  );
  expect((await listUnsent(accountId))[0]?.id).not.toBe(refusedId);
});

it('throws a record away only after asking', async () => {
  await userEvent.click(await screen.findByRole('button', { name: '不要了' }));
  expect(await listUnsent(accountId)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: '留着' }));
  await userEvent.click(screen.getByRole('button', { name: '不要了' }));
  await userEvent.click(screen.getByRole('button', { name: '确定删除' }));
  await waitFor(async () => expect(await listUnsent(accountId)).toEqual([]));
  expect(world.records).toEqual([]);
});
