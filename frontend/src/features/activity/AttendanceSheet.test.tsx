import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { type ActivityWorld, activityHandlers, activityWorld } from '@/testing/activityHandlers';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, emptyWorld } from '@/testing/world';
import { AttendanceSheet } from './AttendanceSheet';
import { useAttendance } from './api';

let activities: ActivityWorld;
const account = accountFor(undefined, ['OFFICER']);

function Sheet() {
  const list = useAttendance(activities.list.shiftId);
  return list.data ? <AttendanceSheet list={list.data} /> : null;
}

function open(names = ['王五', '赵六', '孙七']) {
  activities = activityWorld(names);
  activities.list.startsAt = '2026-03-01T00:00:00Z';
  activities.list.endsAt = '2026-03-01T04:00:00Z';
  const world = emptyWorld();
  world.account = account;
  server.use(...activityHandlers(activities), ...handlersFor(world));
  return renderApp(<Sheet />, { account });
}

const rowOf = (name: string) => screen.findByRole('checkbox', { name: new RegExp(name) });

beforeEach(() => localStorage.clear());

it('ticks by letters and Enter, counts and saves once', async () => {
  open();
  await rowOf('王五');
  await userEvent.type(screen.getByRole('searchbox'), 'p1{Enter}');
  expect((await rowOf('赵六')).matches(':checked')).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  expect(screen.getByText(/还没有保存/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('服务人次'), '60312');
  await userEvent.click(screen.getByRole('button', { name: '保存名单' }));
  expect(await screen.findByText(/陈立新已保存/)).toBeTruthy();
  expect(activities.saved).toEqual([
    {
      peopleServed: 60_312,
      people: [{ memberId: activities.list.people[1]?.memberId, startedAt: null, endedAt: null }],
    },
  ]);
  expect(screen.getByLabelText('服务人次')).toHaveProperty('value', '60,312');
  expect(screen.getByRole('button', { name: '保存名单' })).toHaveProperty('disabled', true);
});

it('ticks all that are shown, and unticks them', async () => {
  open(Array.from({ length: 200 }, (_, index) => `党员${index}`));
  await rowOf('党员199');
  await userEvent.click(screen.getByRole('button', { name: '全选' }));
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(200);
  await userEvent.click(screen.getByRole('button', { name: '全不选' }));
  expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
});

it('keeps unsaved ticks through a reload until they are saved or dropped', async () => {
  const page = open();
  await userEvent.click(await rowOf('王五'));
  page.unmount();
  renderApp(<Sheet />, { account });
  expect((await rowOf('王五')).matches(':checked')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '放弃改动' }));
  expect((await rowOf('王五')).matches(':checked')).toBe(false);
  expect(localStorage).toHaveLength(0);
});

it('lays the own ticks over the newest list when somebody else saved meanwhile', async () => {
  open();
  await userEvent.click(await rowOf('王五'));
  activities.list = {
    ...activities.list,
    version: 5,
    takenBy: '李四',
    takenAt: '2030-03-01T05:00:00Z',
    people: activities.list.people.map((person, index) => (index === 2 ? { ...person, came: true } : person)),
  };
  await userEvent.click(screen.getByRole('button', { name: '保存名单' }));
  await waitFor(async () => expect((await rowOf('孙七')).matches(':checked')).toBe(true));
  expect((await rowOf('王五')).matches(':checked')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '保存名单' }));
  await waitFor(() => expect(activities.saved.at(-1)?.people).toHaveLength(2));
});

it('adds somebody from the register who did not sign up', async () => {
  open();
  await rowOf('王五');
  const world = emptyWorld();
  const found = { ...memberNamed('周八'), id: '00000000-0000-7000-8000-000000000008' };
  world.members = [found];
  activities.register = [found];
  server.use(...handlersFor(world));
  server.use(...activityHandlers(activities));
  await userEvent.type(screen.getByRole('searchbox'), '周');
  await userEvent.click(await screen.findByRole('button', { name: /周八/ }));
  const row = (await rowOf('周八')).closest('li') as HTMLElement;
  expect(within(row).getByText('另加')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '保存名单' }));
  await waitFor(() =>
    expect(activities.saved.at(-1)?.people.map(({ memberId }) => memberId)).toEqual([found.id]),
  );
});

it('refuses a count that is none', async () => {
  open();
  await rowOf('王五');
  await userEvent.type(screen.getByLabelText('服务人次'), '很多');
  expect(screen.getByText(/请填 0 到 1,000,000/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存名单' })).toHaveProperty('disabled', true);
});

function memberNamed(name: string) {
  return {
    name,
    sex: 'UNKNOWN' as const,
    birthDate: null,
    mobile: null,
    department: '综合部',
    office: null,
    partyGroupId: null,
    standing: 'FULL' as const,
    affiliation: 'HERE' as const,
    joinedOn: null,
    fullOn: null,
    votingRight: true,
    version: 0,
  };
}
