import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AdminFrame } from '@/app/admin/AdminFrame';
import { STALE } from '@/shared/api/problem';
import { type Notice, onNotice } from '@/shared/notices';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld } from '@/testing/world';
import { MemberForm } from './MemberForm';

const MEMBER = '*/api/v1/branches/:branchId/members/:memberId';
const notices: Notice[] = [];
let stop: () => void;

beforeEach(() => {
  notices.length = 0;
  stop = onNotice((notice) => notices.push(notice));
});
afterEach(() => stop());

function open() {
  const world = fullWorld(JSON.stringify(approvals));
  server.use(...handlersFor(world));
  renderApp(
    <AdminFrame>
      <MemberForm member={world.members[0]} open onClose={() => undefined} />
    </AdminFrame>,
    { account: accountFor(world.members[0], ['MEMBER', 'OFFICER']) },
  );
  return world;
}

it('shows a violation of the server at its field and nowhere else', async () => {
  open();
  server.use(
    http.put(
      MEMBER,
      () =>
        problem(400, 'INVALID', '有几处要改。', [{ field: 'department', message: '没有这个部门。' }])
          .response,
    ),
  );
  await userEvent.click(screen.getByText('保存'));
  expect(await screen.findByText('没有这个部门。')).toBeTruthy();
  expect(notices).toEqual([]);
});

it('says that somebody else was faster', async () => {
  const world = open();
  world.members[0] = { ...(world.members[0] as (typeof world.members)[0]), version: 7 };
  await userEvent.click(screen.getByText('保存'));
  await waitFor(() => expect(notices).toEqual([{ tone: 'red', text: STALE }]));
});

it('saves with the version it was opened with', async () => {
  const world = open();
  fireEvent.change(screen.getByLabelText('部门'), { target: { value: '' } });
  await userEvent.click(screen.getByText('保存'));
  await waitFor(() => expect(notices).toEqual([{ tone: 'green', text: '已保存。' }]));
  expect(world.members[0]).toMatchObject({ department: null, version: 1 });
});
