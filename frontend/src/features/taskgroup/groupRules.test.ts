import { describe, expect, it } from 'vitest';
import type { FollowUp } from './consultationApi';
import type { GroupMembership, TimelineEntry } from './groupApi';
import {
  byDay,
  byRole,
  bytesText,
  entryWords,
  followUpState,
  isThere,
  minutesBody,
  nextSteps,
  numberFault,
} from './groupRules';

const person = (more: Partial<GroupMembership>): GroupMembership => ({
  id: '1',
  taskGroupId: 'g',
  taskGroupName: 'A 组',
  memberId: 'm',
  memberName: '林一凡',
  role: 'MEMBER',
  joinedOn: '2026-03-02',
  leftOn: null,
  version: 0,
  ...more,
});

const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  kind: 'FILE_ADDED',
  day: '2026-03-02',
  id: '1',
  subjectId: '1',
  title: '批复.pdf',
  detail: null,
  memberName: null,
  recordedBy: null,
  ...more,
});

const minutes = {
  heldOn: '2026-03-02',
  place: '村委会',
  peoplePresent: 12,
  topics: '户型',
  said: '要小户型',
};

describe('people of a group', () => {
  it('are there from the first to the last day', () => {
    const asked = person({ leftOn: '2026-03-05' });
    expect(
      ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-06'].map((day) => isThere(asked, day)),
    ).toEqual([false, true, true, false]);
  });

  it('stand in the order of their roles', () => {
    const people = [person({}), person({ role: 'LIAISON' }), person({ role: 'LEADER' })];
    expect(byRole(people).map(({ role }) => role)).toEqual(['LEADER', 'LIAISON', 'MEMBER']);
  });
});

it('lets a closed difficulty only be opened again', () => {
  expect(nextSteps('SOLVED')).toEqual(['REOPENING']);
  expect(nextSteps('SHELVED')).toEqual(['REOPENING']);
  expect(nextSteps('OPEN')).not.toContain('REOPENING');
});

it('calls a follow-up late only behind its day and while it is open', () => {
  const followUp = { dueOn: '2026-03-05', doneOn: null } as FollowUp;
  expect(followUpState(followUp, '2026-03-05')).toBe('open');
  expect(followUpState(followUp, '2026-03-06')).toBe('late');
  expect(followUpState({ ...followUp, doneOn: '2026-03-07' }, '2026-03-08')).toBe('done');
});

describe('minutes', () => {
  it('are searched for numbers of people in every text', () => {
    expect(numberFault(minutes)).toBeUndefined();
    expect(numberFault({ ...minutes, said: '电话 138 1234 5678' })).toMatchObject({ field: 'said' });
    const followUps = [{ what: '联系 110115198001011234', dueOn: '2026-03-09' }];
    expect(numberFault({ ...minutes, followUps })).toMatchObject({ field: 'followUps' });
  });

  it('go out trimmed, without empty follow-ups', () => {
    const followUps = [
      { what: ' ', dueOn: '2026-03-09' },
      { what: ' 送图纸 ', ownerMemberId: '', dueOn: '2026-03-09' },
    ];
    expect(minutesBody({ ...minutes, place: ' 村委会 ', agreements: ' ', followUps })).toMatchObject({
      place: '村委会',
      agreements: null,
      difficultyId: null,
      followUps: [{ id: null, what: '送图纸', ownerMemberId: null, dueOn: '2026-03-09' }],
    });
  });
});

describe('timeline', () => {
  it('has one heading a day', () => {
    const days = byDay([entry({ day: '2026-03-03' }), entry({ day: '2026-03-03', id: '2' }), entry({})]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-03-03', 2],
      ['2026-03-02', 1],
    ]);
  });

  it('says who came in which role', () => {
    expect(entryWords(entry({ kind: 'JOINED', title: '组长', memberName: '林一凡' }))).toBe('林一凡，任组长');
    expect(entryWords(entry({}))).toBe('批复.pdf');
  });
});

it('writes sizes as people do', () => {
  expect([900, 20_480, 5_400_000].map(bytesText)).toEqual(['900 字节', '20 KB', '5.1 MB']);
});
