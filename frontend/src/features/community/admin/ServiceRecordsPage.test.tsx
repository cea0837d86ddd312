import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { uuid7 } from '@/shared/lib/uuid7';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import ServiceRecordsPage from './ServiceRecordsPage';

let world: World;

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  world.account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  const [first, second] = world.records;
  if (first && second) {
    world.records.push({
      ...first,
      id: uuid7(),
      content: '补记的值守',
      flags: ['LATE', 'CLOCK_OFF'],
      clockOffsetSeconds: 180,
    });
  }
  server.use(...handlersFor(world));
});

const show = (at = '/admin/service-records') =>
  renderApp(<ServiceRecordsPage />, { at, account: world.account ?? undefined });

it('says in words what was found about a record, and tells its whole story', async () => {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  show();
  expect(await screen.findByText('收到得晚')).toBeTruthy();
  expect(screen.getByText('手机快 3 分钟')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '补记的值守' }));
  const story = await screen.findByRole('dialog');
  expect(await within(story).findByText(/服务过后很久支部才收到/)).toBeTruthy();
  expect(within(story).getByRole('link', { name: '看本人这一天的全部记录' })).toBeTruthy();
});

it('takes a confirmation back with a reason', async () => {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const confirmed = world.records.find(({ status }) => status === 'CONFIRMED');
  show(`/admin/service-records?record=${confirmed?.id}`);
  await user.click(await screen.findByText('撤销确认'));
  await user.type(await screen.findByLabelText('为什么撤销'), '点错了');
  await user.click(screen.getAllByText('撤销确认').at(-1) as HTMLElement);
  await waitFor(() => expect(confirmed).toMatchObject({ status: 'RECORDED', unconfirmedReason: '点错了' }));
  expect(await screen.findByText('撤销过确认：点错了')).toBeTruthy();
});

it('confirms what the preview showed, without flagged records unless asked for', async () => {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  show();
  await user.click(await screen.findByText('批量确认'));
  await screen.findByText('确认这 1 条');
  await user.click(screen.getByLabelText(/有提示的 1 条不在内/));
  await user.click(await screen.findByText('确认这 2 条'));
  await waitFor(() => expect(world.records.some(({ status }) => status === 'RECORDED')).toBe(false));
});

it('confirms nothing and shows the newest preview when something has changed', async () => {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  show();
  await user.click(await screen.findByText('批量确认'));
  const button = await screen.findByText('确认这 1 条');
  const [first] = world.records;
  if (first) world.records.push({ ...first, id: uuid7() });
  await user.click(button);
  expect(await screen.findByText(/预览之后有变化，一条也没有确认/)).toBeTruthy();
  expect(await screen.findByText('确认这 2 条')).toBeTruthy();
  expect(world.records.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(1);
});

it('keeps its filter in the address', async () => {
  show('/admin/service-records?flagged=true&counted=true');
  expect(await screen.findByText('共 1 条，已全部显示')).toBeTruthy();
  expect(screen.getByText(/只看计入次数的/)).toBeTruthy();
});
