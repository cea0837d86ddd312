import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { uuid7 } from '@/shared/lib/uuid7';
import { exportText } from '@/shared/offline/exportFile';
import type { Unsent } from '@/shared/offline/outbox';
import approvals from '@/testing/data/approvals.json';
import { branch } from '@/testing/fixtures';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';
import RecordImportPage from './RecordImportPage';

const RECORD = '*/api/v1/branches/:branchId/service-records/:recordId';
let world: World;

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  server.use(...handlersFor(world));
  renderApp(<RecordImportPage />, { account: world.account });
});

function unsent(content: string, more: Partial<Unsent> = {}): Unsent {
  const body = {
    memberId: world.members[1]?.id,
    communityId: world.communities[0]?.id,
    content,
    startedAt: '2026-11-22T01:00:00.000Z',
    clientSentAt: '2026-11-22T01:00:00.000Z',
  };
  return {
    id: uuid7(),
    kind: 'serviceRecord',
    accountId: 'account-of-the-phone',
    branchId: branch.id,
    title: content,
    body,
    createdAt: '2026-11-22T01:00:00.000Z',
    state: 'WAITING',
    attempts: 4,
    ...more,
  };
}

async function picks(text: string) {
  const file = new File([text], '未发送.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('选择文件'), file);
}

function file(...items: Unsent[]): string {
  const account = { id: 'account-of-the-phone', displayName: world.members[1]?.name ?? '' };
  return exportText(items, { account, branchId: branch.id }, new Date('2026-11-22T02:00:00Z'));
}

const rowOf = async (text: string) => within((await screen.findByText(text)).closest('tr') as HTMLElement);

it('shows what would happen before anything is sent, then sends under the ids of the phone', async () => {
  const [first] = world.records;
  if (first) first.memberId = world.members[1]?.id ?? '';
  const known = { ...unsent('已经收到的'), id: first?.id ?? '' };
  const fresh = unsent('桶前值守两小时');
  const before = world.records.length;
  await picks(
    file(
      known,
      fresh,
      unsent('不认识的人', {
        body: { ...(fresh.body as object), content: '不认识的人', memberId: uuid7() },
      }),
      {
        ...unsent('到岗登记 · 午间岗'),
        kind: 'attendance',
      },
    ),
  );
  expect((await rowOf('桶前值守两小时')).getByText('新的，可以导入')).toBeTruthy();
  expect((await rowOf('已经收到的')).getByText('系统里已有')).toBeTruthy();
  expect((await rowOf('不认识的人')).getByText(/没有这名党员/)).toBeTruthy();
  expect((await rowOf('到岗登记 · 午间岗')).getByText(/本人在手机上发送/)).toBeTruthy();
  expect(world.records).toHaveLength(before);
  await userEvent.click(screen.getByRole('button', { name: '导入 1 条' }));
  await waitFor(() => expect(world.records).toHaveLength(before + 1));
  expect(world.records.find(({ id }) => id === fresh.id)).toMatchObject({ content: '桶前值守两小时' });
  expect((await rowOf('桶前值守两小时')).getByText('已收到')).toBeTruthy();
});

it('keeps what could not be sent for another try, and shows why the server refused', async () => {
  const [lost, refused] = [unsent('网络断了的'), unsent('太早的')];
  await picks(file(lost, refused));
  let isDown = true;
  server.use(
    http.put(RECORD, ({ params }) => {
      if (params.recordId === refused.id) return problem(422, 'TOO_OLD', '不能补记一年以前的服务。').response;
      return isDown ? HttpResponse.error() : undefined;
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: '导入 2 条' }));
  expect(await (await rowOf('太早的')).findByText(/一年以前/)).toBeTruthy();
  expect(await (await rowOf('网络断了的')).findByText('还没有发出')).toBeTruthy();
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: '导入 1 条' }));
  expect(await (await rowOf('网络断了的')).findByText('已收到')).toBeTruthy();
});

it('takes pasted text, and says when it was cut', async () => {
  const text = file(unsent('环境清扫'));
  const box = await screen.findByLabelText('粘贴从手机复制的文字');
  await userEvent.click(box);
  await userEvent.paste(text.slice(0, -20));
  await userEvent.click(screen.getByRole('button', { name: /检\s?查/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('不完整');
  await userEvent.clear(box);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: /检\s?查/ }));
  expect(await screen.findByText('环境清扫')).toBeTruthy();
});
