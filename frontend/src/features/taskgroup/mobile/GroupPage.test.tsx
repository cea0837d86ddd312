import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { difficultyAt, emptyGroups, type GroupWorld, groupHandlers } from '@/testing/groupHandlers';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import type { ConsultationFields } from '../groupRules';
import { ConsultationForm } from './ConsultationForm';
import GroupPage from './GroupPage';
import MyGroupsPage from './MyGroupsPage';

let world: World;
let groups: GroupWorld;
let id: string;

beforeEach(() => {
  localStorage.clear();
  world = fullWorld(JSON.stringify(approvals));
  id = world.taskGroups[0]?.id ?? '';
  groups = emptyGroups();
});

function show(at: string) {
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...groupHandlers(groups), ...handlersFor(world));
  renderApp(
    <Routes>
      <Route path="/m/groups" element={<MyGroupsPage />} />
      <Route path="/m/groups/:taskGroupId" element={<GroupPage />} />
    </Routes>,
    { at, account },
  );
}

it('leads from my groups to the difficulties of one', async () => {
  groups.people = [
    {
      id: 'p',
      taskGroupId: id,
      taskGroupName: 'A 组',
      memberId: world.members[0]?.id ?? '',
      memberName: world.members[0]?.name ?? '',
      role: 'LIAISON',
      joinedOn: '2026-03-02',
      leftOn: null,
      version: 0,
    },
  ];
  groups.difficulties = [difficultyAt(id, '两个窗口都不受理')];
  show('/m/groups');
  await userEvent.click(await screen.findByRole('link', { name: /A 组/ }));
  expect(await screen.findByRole('heading', { name: '两个窗口都不受理' })).toBeTruthy();
});

it('takes a step about a difficulty, but no number of a person', async () => {
  groups.difficulties = [difficultyAt(id, '两个窗口都不受理')];
  show(`/m/groups/${id}`);
  await userEvent.click(await screen.findByRole('button', { name: '调整方案' }));
  await userEvent.type(screen.getByLabelText(/方案改成什么样/), '13812345678');
  await userEvent.click(screen.getByRole('button', { name: '记下' }));
  expect(screen.getByRole('alert').textContent).toContain('像是手机号');
  await userEvent.clear(screen.getByLabelText(/方案改成什么样/));
  await userEvent.type(screen.getByLabelText(/方案改成什么样/), '两项同时报');
  await userEvent.click(screen.getByRole('button', { name: '记下' }));
  await waitFor(() => expect(groups.difficulties[0]?.adjustedPlan).toBe('两项同时报'));
});

it('tells a difficulty from the phone', async () => {
  show(`/m/groups/${id}`);
  await userEvent.click(await screen.findByRole('button', { name: '提出难点' }));
  await userEvent.click(screen.getByRole('button', { name: '提出' }));
  expect(screen.getByRole('alert').textContent).toContain('请写一句话');
  await userEvent.type(screen.getByLabelText('一句话说清'), '两个窗口都不受理');
  await userEvent.type(screen.getByLabelText(/难在哪里/), '打 13812345678');
  await userEvent.click(screen.getByRole('button', { name: '提出' }));
  expect(screen.getByRole('alert').textContent).toContain('像是手机号');
  expect(groups.difficulties).toHaveLength(0);
  await userEvent.clear(screen.getByLabelText(/难在哪里/));
  await userEvent.click(screen.getByRole('button', { name: '提出' }));
  expect(await screen.findByRole('heading', { name: '两个窗口都不受理' })).toBeTruthy();
  expect(screen.queryByRole('form', { name: '提出难点' })).toBeNull();
});

it('finds numbers of people in minutes before anything is kept', async () => {
  const kept: ConsultationFields[] = [];
  const account = accountFor(world.members[0], ['MEMBER']);
  server.use(...groupHandlers(groups), ...handlersFor(world));
  const initial = { heldOn: '2026-11-20', place: '', peoplePresent: 0, topics: '', said: '' };
  const save = (fields: ConsultationFields) => Promise.resolve(void kept.push(fields));
  renderApp(<ConsultationForm taskGroupId={id} initial={initial} submitText="记下" onSave={save} />, {
    account,
  });
  await userEvent.type(await screen.findByLabelText('在哪里'), '村委会');
  await userEvent.type(screen.getByLabelText('到场人数'), '12');
  await userEvent.type(screen.getByLabelText('议题'), '户型');
  await userEvent.type(screen.getByLabelText('群众说了什么'), '身份证 11011519800101123X');
  await userEvent.click(screen.getByRole('button', { name: '记下' }));
  expect((await screen.findByRole('alert')).textContent).toContain('像是身份证号');
  expect(kept).toHaveLength(0);
  await userEvent.clear(screen.getByLabelText('群众说了什么'));
  await userEvent.type(screen.getByLabelText('群众说了什么'), '多一些小户型');
  await userEvent.click(screen.getByRole('button', { name: '加一件后续事项' }));
  await userEvent.type(screen.getByLabelText('做什么（1）'), '送图纸');
  await userEvent.click(screen.getByRole('button', { name: '记下' }));
  await waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]).toMatchObject({ peoplePresent: 12, followUps: [{ what: '送图纸' }] });
});
