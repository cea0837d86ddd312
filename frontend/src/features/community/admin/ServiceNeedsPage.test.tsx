import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { needAt } from '@/testing/needStandIns';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import ServiceNeedPage from './ServiceNeedPage';
import ServiceNeedsPage from './ServiceNeedsPage';

let world: World;

function open(at = '/admin/service-needs') {
  const account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  world.account = account;
  server.use(...handlersFor(world));
  renderApp(
    <Routes>
      <Route path="/admin/service-needs" element={<ServiceNeedsPage />} />
      <Route path="/admin/service-needs/:needId" element={<ServiceNeedPage />} />
    </Routes>,
    { account, at },
  );
}

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
});

it('shows the open ones with seats taken, and by status what waits', async () => {
  open();
  const row = (await screen.findByRole('link', { name: '搬运过冬物资' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('已满（4/4）')).toBeTruthy();
  expect(screen.queryByText('一副老花镜')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: '待开放 1' }));
  expect(await screen.findByText(/黎明提出/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^开\s*放$/ }));
  await waitFor(() => expect(world.needs.filter(({ status }) => status === 'PROPOSED')).toHaveLength(0));
});

it('survives five thousand needs page by page', async () => {
  const community = world.communities[0] as World['communities'][number];
  world.needs = Array.from({ length: 5_000 }, (_, index) => needAt(community, `需求 ${index + 1}`));
  open();
  expect(await screen.findByText('已显示 50 项，还有更多')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '载入更多' }));
  expect(await screen.findByText('已显示 100 项，还有更多')).toBeTruthy();
});

it('changes a wish, which asks for no number of people', async () => {
  const wish = world.needs[2] as World['needs'][number];
  open(`/admin/service-needs/${wish.id}`);
  await userEvent.click(await screen.findByText('修 改'));
  const title = await screen.findByLabelText('标题');
  expect(screen.queryByLabelText('人数')).toBeNull();
  await userEvent.clear(title);
  await userEvent.type(title, '学手机挂号');
  await userEvent.click(screen.getByText('保 存'));
  await waitFor(() => expect(world.needs[2]).toMatchObject({ title: '学手机挂号', seats: 1, version: 1 }));
});

it('wants a reason where a need did not work out, and shows who could be asked', async () => {
  open(`/admin/service-needs/${world.needs[0]?.id}`);
  expect(await screen.findByText('用得上：搬运')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^结\s*束$/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByLabelText('没能办成'));
  await userEvent.click(within(dialog).getByRole('button', { name: /结\s*束/ }));
  expect(await within(dialog).findByText('请写一句原因')).toBeTruthy();
  await userEvent.type(within(dialog).getByLabelText('说明'), '下雨改期');
  await userEvent.click(within(dialog).getByRole('button', { name: /结\s*束/ }));
  await waitFor(() => expect(world.needs[0]).toMatchObject({ status: 'CLOSED', outcome: 'NOT_MET' }));
});
