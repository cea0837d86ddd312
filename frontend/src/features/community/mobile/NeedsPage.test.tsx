import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import { Toasts } from '@/shared/ui/mobile/Toasts';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld, type World } from '@/testing/world';
import NeedPage from './NeedPage';
import NeedsPage from './NeedsPage';
import NewNeedPage from './NewNeedPage';
import PreferencesPage from './PreferencesPage';
import RecordPage from './RecordPage';

const CLAIMS = '*/api/v1/branches/:branchId/service-needs/:needId/claims';
let world: World;

function open(at: string) {
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <Routes>
        <Route path="/m/needs" element={<NeedsPage />} />
        <Route path="/m/needs/new" element={<NewNeedPage />} />
        <Route path="/m/needs/preferences" element={<PreferencesPage />} />
        <Route path="/m/needs/:needId" element={<NeedPage />} />
        <Route path="/m/record" element={<RecordPage />} />
      </Routes>
      <Toasts />
    </OutboxProvider>,
    { account, at },
  );
}

const title = (name: string) => world.needs.find((need) => need.title === name);

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
});

it('suggests with reasons, claims with one tap and takes it back with another', async () => {
  open('/m/needs');
  const card = await screen.findByRole('article', { name: '周末桶前值守' });
  expect(within(card).getByText('在报到的社区')).toBeTruthy();
  expect(within(card).getByText('用得上：环境清洁')).toBeTruthy();
  expect(within(card).getByText('还缺 2 人（1/3）')).toBeTruthy();
  expect(screen.queryByText('搬运过冬物资')).toBeNull();

  await userEvent.click(within(card).getByRole('button', { name: '认领 周末桶前值守' }));
  const notice = await screen.findByRole('region', { name: '刚刚认领' });
  expect(title('周末桶前值守')?.claimed).toBe(2);
  await waitFor(() => expect(screen.queryByRole('article', { name: '周末桶前值守' })).toBeNull());

  await userEvent.click(within(notice).getByRole('button', { name: '撤销认领' }));
  expect(await screen.findByRole('article', { name: '周末桶前值守' })).toBeTruthy();
  expect(title('周末桶前值守')?.claimed).toBe(1);
});

it('says in a sentence that somebody was faster, and reads the list again', async () => {
  open('/m/needs');
  const claim = await screen.findByRole('button', { name: '认领 想学会用手机挂号' });
  server.use(
    http.post(CLAIMS, () => problem(409, 'NEED_FULL', '名额刚好满了，没有认领上。').response, { once: true }),
  );
  Object.assign(title('想学会用手机挂号') ?? {}, { claimed: 1 });
  await userEvent.click(claim);
  expect(await screen.findByText('名额刚好满了，没有认领上。')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('article', { name: '想学会用手机挂号' })).toBeNull());
  expect(screen.queryByRole('region', { name: '刚刚认领' })).toBeNull();
});

it('says without a network that claiming needs one', async () => {
  open('/m/needs');
  const claim = await screen.findByRole('button', { name: '认领 周末桶前值守' });
  server.use(http.post(CLAIMS, () => HttpResponse.error()));
  await userEvent.click(claim);
  expect(await screen.findByText(/名额有限，认领要联网当场确认/)).toBeTruthy();
});

it('shows all open ones by kind, full ones without a button', async () => {
  open('/m/needs?view=all');
  const full = await screen.findByRole('article', { name: '搬运过冬物资' });
  expect(within(full).queryByRole('button')).toBeNull();
  expect(within(full).getByText('已满（4/4）')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('类型'), 'WISH');
  expect(await screen.findByRole('article', { name: '想学会用手机挂号' })).toBeTruthy();
  expect(screen.queryByRole('article', { name: '搬运过冬物资' })).toBeNull();
});

it('lists own claims, gives one back with a word, and records the service for the need', async () => {
  open('/m/needs');
  await userEvent.click(await screen.findByRole('button', { name: '认领 想学会用手机挂号' }));
  await userEvent.click(await screen.findByRole('link', { name: '我的认领' }));
  const mine = await screen.findByRole('article', { name: '想学会用手机挂号' });
  await userEvent.click(within(mine).getByRole('link', { name: /记一次服务/ }));
  expect(await screen.findByText('康庄社区。点一下就记好')).toBeTruthy();
  world.records = [];
  await userEvent.click(screen.getByRole('button', { name: '完成微心愿：想学会用手机挂号' }));
  await waitFor(() => expect(world.records).toHaveLength(1));
  expect(world.records[0]).toMatchObject({
    needId: title('想学会用手机挂号')?.id,
    content: '完成微心愿：想学会用手机挂号',
  });
});

it('gives a claim back with a word', async () => {
  const id = title('周末桶前值守')?.id;
  open(`/m/needs/${id}`);
  await userEvent.click(await screen.findByRole('button', { name: '认领 周末桶前值守' }));
  await userEvent.click(await screen.findByRole('button', { name: '退出' }));
  const sheet = screen.getByRole('dialog', { name: '退出认领' });
  await userEvent.type(within(sheet).getByLabelText('说一句（可不填）'), '要出差');
  await userEvent.click(within(sheet).getByRole('button', { name: '退出认领' }));
  expect(await screen.findByRole('button', { name: '认领 周末桶前值守' })).toBeTruthy();
  expect(world.claims[0]).toMatchObject({ remark: '要出差' });
});

it('passes on what a member heard of, for an officer to open', async () => {
  open('/m/needs/new');
  await userEvent.type(await screen.findByLabelText('一句话说清'), '楼道灯坏了');
  await userEvent.click(screen.getByRole('button', { name: '告诉支部' }));
  expect(await screen.findByText(/支部委员核实后会开放/)).toBeTruthy();
  expect(world.needs[0]).toMatchObject({ title: '楼道灯坏了', status: 'PROPOSED', seats: 1 });
});

it('keeps what a member says about helping, own words too, and empties it again', async () => {
  open('/m/needs/preferences');
  await userEvent.click(await screen.findByRole('button', { name: '搬运' }));
  await userEvent.type(screen.getByLabelText('自己写一项'), '会修钟表');
  await userEvent.click(screen.getByRole('button', { name: '加上' }));
  await userEvent.click(screen.getByRole('button', { name: '周六' }));
  await userEvent.click(screen.getByRole('button', { name: '上午' }));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('已保存。')).toBeTruthy();
  expect(world.preferences).toMatchObject({
    skills: ['搬运', '会修钟表'],
    weekdays: [6],
    dayParts: ['MORNING'],
  });
  await userEvent.click(await screen.findByRole('button', { name: '全部清空' }));
  expect(await screen.findByText('已清空。')).toBeTruthy();
  expect(world.preferences.skills).toEqual([]);
});
