import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import type { Need, NeedClaim } from './needApi';
import {
  canClaim,
  canWithdraw,
  claimFailure,
  claimGroups,
  isOver,
  needBody,
  obstacleText,
  reasonText,
  recordAddress,
  seatsText,
  whenText,
  windowFields,
  windowsFault,
  windowsOf,
  windowText,
} from './needRules';
import { occasionOf } from './rules';

const NOW = new Date('2026-11-22T04:00:00Z');
const SATURDAY = { from: '2026-11-28T01:00:00Z', to: '2026-11-28T03:00:00Z' };
const NEXT = { from: '2026-12-05T01:00:00Z', to: '2026-12-05T03:00:00Z' };
const GONE = { from: '2026-11-21T01:00:00Z', to: '2026-11-21T03:00:00Z' };

const need = (more: Partial<Need> = {}) =>
  ({ kind: 'DEMAND', status: 'OPEN', seats: 3, claimed: 1, windows: [], ownClaimId: null, ...more }) as Need;

describe('times of a need', () => {
  it('are said with the day, and both days over midnight', () => {
    expect(windowText(SATURDAY)).toBe('11月28日 周六 09:00–11:00');
    expect(windowText({ from: '2026-11-28T14:00:00Z', to: '2026-11-28T18:00:00Z' })).toBe(
      '11月28日 周六 22:00–11月29日 周日 02:00',
    );
  });

  it('name the next one that is not over', () => {
    expect(whenText([], NOW)).toBe('时间不限');
    expect(whenText([SATURDAY], NOW)).toBe('11月28日 周六 09:00–11:00');
    expect(whenText([GONE, SATURDAY, NEXT], NOW)).toBe('11月28日 周六 09:00–11:00，共 3 段');
    expect(whenText([GONE], NOW)).toBe('时间已过');
    expect(isOver([GONE, SATURDAY], NOW)).toBe(false);
    expect(isOver([], NOW)).toBe(false);
  });

  it('are written as the branch reads its clocks, wherever the browser is', () => {
    expect(windowFields(SATURDAY)).toEqual({ from: '2026-11-28T09:00', to: '2026-11-28T11:00' });
    expect(windowsOf([windowFields(SATURDAY), { from: '', to: '' }])).toEqual([
      { from: '2026-11-28T01:00:00.000Z', to: '2026-11-28T03:00:00.000Z' },
    ]);
    expect(windowsFault([{ from: '2026-11-28T09:00', to: '' }])).toMatch(/开始和结束/);
    expect(windowsFault([{ from: '2026-11-28T09:00', to: '2026-11-28T09:00' }])).toMatch(/晚于/);
    expect(windowsFault([windowFields(SATURDAY), { from: '', to: '' }])).toBeUndefined();
  });
});

describe('seats', () => {
  it('say both numbers; a wish is for one', () => {
    expect(seatsText(need())).toBe('还缺 2 人（1/3）');
    expect(seatsText(need({ claimed: 3 }))).toBe('已满（3/3）');
    expect(seatsText(need({ kind: 'WISH', seats: 1, claimed: 0 }))).toBe('等一个人认领');
    expect(seatsText(need({ kind: 'WISH', seats: 1, claimed: 1 }))).toBe('已有人认领');
  });

  it('can be claimed while open, free, not over and not one’s own', () => {
    expect(canClaim(need(), NOW)).toBe(true);
    expect(canClaim(need({ status: 'PROPOSED' }), NOW)).toBe(false);
    expect(canClaim(need({ claimed: 3 }), NOW)).toBe(false);
    expect(canClaim(need({ windows: [GONE] }), NOW)).toBe(false);
    expect(canClaim(need({ ownClaimId: 'x' }), NOW)).toBe(false);
    expect(canWithdraw({ needStatus: 'OPEN', windows: [GONE] }, NOW)).toBe(false);
    expect(canWithdraw({ needStatus: 'OPEN', windows: [] }, NOW)).toBe(true);
  });
});

it('groups claims into what is to come and what was', () => {
  const claim = (id: string, more: Partial<NeedClaim> = {}) =>
    ({ id, withdrawnAt: null, needStatus: 'OPEN', windows: [SATURDAY], ...more }) as NeedClaim;
  const groups = claimGroups(
    [
      claim('a'),
      claim('b', { withdrawnAt: '2026-11-20T00:00:00Z' }),
      claim('c', { windows: [GONE] }),
      claim('d', { needStatus: 'CLOSED' }),
    ],
    NOW,
  );
  expect(groups.current.map(({ id }) => id)).toEqual(['a']);
  expect(groups.earlier.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

it('puts reasons and obstacles into words', () => {
  const empty = { skills: [], windows: [], seats: null };
  expect(reasonText({ ...empty, kind: 'SAME_COMMUNITY' })).toBe('在报到的社区');
  expect(reasonText({ ...empty, kind: 'SKILL', skills: ['搬运', '木工'] })).toBe('用得上：搬运、木工');
  expect(reasonText({ ...empty, kind: 'FITS_TIME', windows: [SATURDAY] })).toBe(
    '时间合适：11月28日 周六 09:00–11:00',
  );
  expect(reasonText({ ...empty, kind: 'SEATS_LEFT', seats: 2 })).toBe('还缺 2 人');
  expect(obstacleText({ kind: 'OVERLAPS_CLAIM', needId: 'x', needTitle: '值守', windows: [SATURDAY] })).toBe(
    '与已认领的“值守”时间重叠',
  );
  expect(obstacleText({ kind: 'AWAY', needId: null, needTitle: null, windows: [SATURDAY] })).toBe(
    '11月28日 周六 09:00–11:00 已登记请假',
  );
});

it('says that claiming needs the network, and otherwise what the server said', () => {
  expect(claimFailure(new ProblemError(0, {}))).toMatch(/认领要联网/);
  expect(claimFailure(new ProblemError(409, { detail: '名额刚好满了。' }))).toBe('名额刚好满了。');
});

it('sends a wish with one seat and nothing blank', () => {
  expect(
    needBody({
      communityId: 'c',
      kind: 'WISH',
      title: ' 收音机 ',
      description: ' ',
      windows: [],
      seats: 5,
      skills: [' 搬运 ', ' '],
    }),
  ).toMatchObject({ title: '收音机', description: null, seats: 1, skills: ['搬运'], windows: [] });
  const address = recordAddress({
    kind: 'WISH',
    id: 'n',
    communityId: 'c',
    communityName: '翠湖里',
    title: '收音机 & 电池',
  });
  expect(occasionOf(new URL(address, 'http://x').searchParams)).toMatchObject({
    needId: 'n',
    communityId: 'c',
    communityName: '翠湖里',
    content: '完成微心愿：收音机 & 电池',
  });
});
