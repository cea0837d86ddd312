import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { difficultyAt, emptyGroups, type GroupWorld, groupHandlers } from '@/testing/groupHandlers';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import type { TaskGroup } from '../api';
import { GroupTabs } from './GroupTabs';

let world: World;
let groups: GroupWorld;
let group: TaskGroup;

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals));
  group = world.taskGroups[0] as TaskGroup;
  groups = emptyGroups();
});

function show(tab: string) {
  const account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  world.account = account;
  server.use(...groupHandlers(groups), ...handlersFor(world));
  renderApp(<GroupTabs group={group}>环节在这里</GroupTabs>, {
    account,
    at: `/admin/task-groups/${group.id}?tab=${tab}`,
  });
}

it('begins with the procedure and keeps the chosen tab in the address', async () => {
  show('');
  expect(screen.getByText('环节在这里')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '大事记' }));
  expect(await screen.findByRole('heading', { name: '大事记' })).toBeTruthy();
  expect(screen.queryByText('环节在这里')).toBeNull();
});

it('takes a difficulty from analysis to a solution', async () => {
  groups.difficulties = [difficultyAt(group.id, '两个窗口都不受理')];
  show('difficulties');
  await userEvent.click(await screen.findByRole('button', { name: /^分\s*析$/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/卡在哪里/), '电话 13812345678');
  await userEvent.click(within(dialog).getByRole('button', { name: /^记\s*下$/ }));
  expect(await within(dialog).findByText(/像是手机号/)).toBeTruthy();
  await userEvent.clear(within(dialog).getByLabelText(/卡在哪里/));
  await userEvent.type(within(dialog).getByLabelText(/卡在哪里/), '职责刚刚调整');
  await userEvent.click(within(dialog).getByRole('button', { name: /^记\s*下$/ }));
  await waitFor(() => expect(groups.difficulties[0]?.state).toBe('ANALYSED'));
  expect(await screen.findByText('已分析', { selector: '.chip-state' })).toBeTruthy();
});

it('survives five thousand difficulties page by page', async () => {
  groups.difficulties = Array.from({ length: 5_000 }, (_, index) => difficultyAt(group.id, `难点 ${index}`));
  show('difficulties');
  expect(await screen.findByText('已显示 50 个难点，还有更多')).toBeTruthy();
});

it('ticks off what was promised to villagers', async () => {
  const followUp = {
    id: 'f',
    taskGroupId: group.id,
    consultationId: 'c',
    what: '把比较方案送到村里',
    ownerMemberId: null,
    ownerName: '赵二',
    dueOn: '2026-01-01',
    doneOn: null,
    outcome: null,
  };
  groups.consultations = [
    {
      id: 'c',
      taskGroupId: group.id,
      heldOn: '2025-12-20',
      place: '村委会',
      peoplePresent: 37,
      difficultyId: null,
      difficultyTitle: null,
      topics: '户型',
      said: '希望多一些小户型',
      agreements: null,
      followUps: [followUp],
      recordedBy: '陈立新',
      corrections: 1,
      version: 1,
    },
  ];
  show('consultations');
  expect(await screen.findByText('到场 37 人')).toBeTruthy();
  expect(screen.getByText('已过期')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /把比较方案送到村里/ }));
  await waitFor(() => expect(groups.consultations[0]?.followUps[0]?.doneOn).not.toBeNull());
});

it('says what the server refuses when somebody joins twice', async () => {
  const [first] = world.members;
  groups.people = [
    {
      id: 'p',
      taskGroupId: group.id,
      taskGroupName: group.name,
      memberId: first?.id ?? '',
      memberName: first?.name ?? '',
      role: 'LEADER',
      joinedOn: '2026-03-02',
      leftOn: null,
      version: 0,
    },
  ];
  show('overview');
  expect(await screen.findByRole('heading', { name: '组员 1 人' })).toBeTruthy();
  expect(screen.getByText('组长')).toBeTruthy();
});
