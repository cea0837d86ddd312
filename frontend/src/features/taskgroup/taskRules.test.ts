import { describe, expect, it } from 'vitest';
import type { Task } from './api';
import type { Plan, PlannedTask } from './planApi';
import { histogram, percent, seedOf } from './riskRules';
import {
  blockedWords,
  blockers,
  byGroup,
  ganttRows,
  guessFault,
  inOrderOfDoing,
  nextStatuses,
  outcomeWords,
  shiftText,
  shown,
  spanWords,
  yearsText,
} from './taskRules';

function planned(code: string, rest: Partial<PlannedTask> = {}): PlannedTask {
  return {
    id: code,
    code,
    name: `环节${code}`,
    ownerMemberId: 'm',
    status: 'NOT_STARTED',
    durationDays: 5,
    lowDays: null,
    highDays: null,
    startNotBefore: null,
    plannedStart: '2026-11-23',
    plannedFinish: '2026-11-27',
    startedOn: null,
    finishedOn: null,
    latestStart: '2026-11-23',
    latestFinish: '2026-11-27',
    slackDays: 0,
    critical: true,
    lateDays: 0,
    blockedBy: [],
    assumed: false,
    baselineStart: null,
    baselineFinish: null,
    shiftDays: null,
    version: 0,
    ...rest,
  };
}

const tasks = [
  planned('A1', { status: 'DONE', critical: false }),
  planned('A2', { status: 'IN_PROGRESS', shiftDays: 2, critical: false, ownerMemberId: null }),
  planned('A3', { blockedBy: ['A2'] }),
  planned('A4', { blockedBy: ['A2', 'A3'], plannedStart: null, plannedFinish: null }),
];
const taskOf = new Map(tasks.map((task) => [task.id, task]));
const codes = (found: PlannedTask[]) => found.map(({ code }) => code);

describe('filters', () => {
  it('find by text, owner and state', () => {
    expect(codes(shown(tasks, { q: ' a2 ' }))).toEqual(['A2']);
    expect(codes(shown(tasks, { owner: 'none' }))).toEqual(['A2']);
    expect(codes(shown(tasks, { only: 'critical' }))).toEqual(['A3', 'A4']);
    expect(codes(shown(tasks, { only: 'blocked', q: '环节A4' }))).toEqual(['A4']);
    expect(codes(shown(tasks, { only: 'free' }))).toEqual(['A2']);
    expect(codes(shown(tasks, { only: 'late' }))).toEqual(['A2']);
    expect(codes(shown(tasks, { only: 'open' }))).toEqual(['A2', 'A3', 'A4']);
  });

  it('show all for a word in the address that means nothing', () => {
    expect(shown(tasks, { only: 'nonsense' })).toHaveLength(4);
  });
});

describe('blocked', () => {
  it('names what is waited for', () => {
    expect(blockedWords(planned('B'), taskOf)).toBeUndefined();
    expect(blockedWords(tasks[2] as PlannedTask, taskOf)).toBe('在等 A2 环节A2');
    expect(blockedWords(tasks[3] as PlannedTask, taskOf)).toBe('在等 A2 环节A2 等 2 项');
    expect(blockers(tasks[3] as PlannedTask, taskOf)).toEqual(['A2 环节A2', 'A3 环节A3']);
  });

  it('does not hold back what is done', () => {
    expect(blockedWords(planned('B', { status: 'DONE', blockedBy: ['A2'] }), taskOf)).toBeUndefined();
  });
});

describe('words', () => {
  it('say spans and shifts', () => {
    expect(spanWords(tasks[0] as PlannedTask)).toBe('11月23日 周一 – 11月27日 周五');
    expect(spanWords(tasks[3] as PlannedTask)).toBe('日期还推算不出');
    expect(shiftText(null)).toBeUndefined();
    expect(shiftText(-1)).toBe('比基准早 1 个工作日');
  });

  it('put years together', () => {
    expect(yearsText([2027])).toBe('2027 年');
    expect(yearsText([2030, 2027, 2028])).toBe('2027—2028、2030 年');
  });

  it('tell what a decision has saved', () => {
    expect(outcomeWords({ savedDays: 12, settled: true, openTasks: 0 })).toBe(
      '全部办结，实际省了 12 个工作日。',
    );
    expect(outcomeWords({ savedDays: 0, settled: true, openTasks: 0 })).toBe(
      '全部办结，实际没有省下工作日。',
    );
    expect(outcomeWords({ savedDays: 3, settled: false, openTasks: 4 })).toContain('还有 4 个');
  });

  it('round honestly', () => {
    expect([0, 0.004, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '不到 1%', '50%', '超过 99%', '100%']);
  });
});

describe('bars', () => {
  it('leave out what has no dates, and stay where things happened', () => {
    const rows = ganttRows(tasks, taskOf);
    expect(rows.map(({ code, movable }) => [code, movable])).toEqual([
      ['A1', false],
      ['A2', false],
      ['A3', true],
    ]);
  });
});

describe('guesses of a duration', () => {
  it('come in pairs and in order', () => {
    const guess = (lowDays: number | null, durationDays: number, highDays: number | null) =>
      guessFault({ taskId: 'x', lowDays, durationDays, highDays });
    expect(guess(null, 5, null)).toBeUndefined();
    expect(guess(3, 5, 9)).toBeUndefined();
    expect(guess(3, 5, null)).toContain('都填');
    expect(guess(6, 5, 9)).toContain('不能比最可能的长');
    expect(guess(3, 5, 4)).toContain('不能比最可能的短');
  });
});

describe('steps', () => {
  it('offer the next one first', () => {
    expect(nextStatuses('NOT_STARTED')[0]).toBe('IN_PROGRESS');
    expect(nextStatuses('IN_PROGRESS')[0]).toBe('DONE');
    expect(nextStatuses('DONE')).toEqual(['IN_PROGRESS']);
  });
});

describe('own tasks', () => {
  const own = tasks.map((task) => ({ ...task, taskGroupId: 'g', taskGroupName: 'A 组' }) as Task);

  it('stand in groups, what can be done first', () => {
    const [group] = byGroup(own);
    expect(group?.name).toBe('A 组');
    const rows = inOrderOfDoing(group?.tasks ?? [], {
      tasks: tasks.slice(1),
      others: [] as Plan['others'],
    } as Plan);
    expect(rows.map(({ task }) => task.code)).toEqual(['A2', 'A1', 'A4', 'A3']);
    expect(rows.at(-1)?.waitsFor).toEqual(['A2 环节A2']);
  });

  it('name what is in the way, also where it is of somebody else', () => {
    const others = [{ id: 'A2', code: 'A2', name: '他人的环节' }];
    const rows = inOrderOfDoing(own.slice(2, 3), { tasks: tasks.slice(2, 3), others } as Plan);
    expect(rows[0]?.waitsFor).toEqual(['A2 他人的环节']);
  });

  it('are there without the plan, too', () => {
    expect(inOrderOfDoing(own, undefined)).toHaveLength(4);
  });
});

describe('risk', () => {
  const at = (date: string) => ({ workdays: Number(date.slice(8)), date });
  const outcomes = [
    { from: at('2026-11-02'), to: at('2026-11-03'), runs: 50 },
    { from: at('2026-11-04'), to: at('2026-11-05'), runs: 200 },
  ];

  it('draws against the highest and marks what is too late', () => {
    const target = { date: '2026-11-03', chance: 0.2, low: 0.1, high: 0.3 };
    expect(histogram({ outcomes, target }).map(({ share, late }) => [share, late])).toEqual([
      [0.25, false],
      [1, true],
    ]);
    expect(histogram({ outcomes, target: null }).some(({ late }) => late)).toBe(false);
  });

  it('takes only a seed that the server takes', () => {
    expect(seedOf('42')).toBe(42);
    for (const bad of [undefined, '', '-1', 'x', '4.2', '2147483648', '99999999999'])
      expect(seedOf(bad)).toBeUndefined();
  });
});
