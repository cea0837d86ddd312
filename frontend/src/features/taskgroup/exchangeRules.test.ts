import { expect, it } from 'vitest';
import type { ProcedureFileReport } from './exchangeApi';
import { exportName, figuresOf, planOfStored, verdictOf } from './exchangeRules';

const ready: ProcedureFileReport = {
  rows: 2,
  outcome: 'READY',
  tasks: 2,
  dependencies: 1,
  serialDays: 7,
  plannedDays: 9,
  hardOnlyDays: 5,
  problems: [],
};
const note = { row: 2, column: '前置', code: 'LEAD', message: '', blocking: false };
const wrong = { row: 3, column: '工期', code: 'DAYS_INVALID', message: '', blocking: true };
const refused: ProcedureFileReport = {
  ...ready,
  outcome: 'REFUSED',
  tasks: null,
  dependencies: null,
  serialDays: null,
  plannedDays: null,
  hardOnlyDays: null,
  problems: [note, wrong],
};

it('shows figures only of what can be loaded', () => {
  expect(figuresOf(ready)?.plannedDays).toBe(9);
  expect(figuresOf({ ...ready, serialDays: 0 })?.serialDays).toBe(0);
  expect(figuresOf(refused)).toBeUndefined();
});

it('counts what must be put right apart from what is only told', () => {
  expect(verdictOf(refused)).toContain('有 1 处要先改正');
  expect(verdictOf({ ...ready, problems: [note] })).toContain('有 1 处与文件不完全一样');
  expect(verdictOf(ready)).toBe('可以装入，还没有写入。');
  expect(verdictOf({ ...ready, outcome: 'UNCHANGED' })).toContain('不用再装入');
});

it('makes file names that every system takes', () => {
  expect(exportName('A/B:组', '2026-11-23', 'sheet')).toBe('A_B_组-手续-2026-11-23.xlsx');
  expect(exportName('组', '2026-11-23', 'ms-project')).toBe('组-手续-2026-11-23.xml');
});

it('draws a stored procedure by its codes', () => {
  const plan = planOfStored({
    steps: [
      { code: 'A', name: '甲', durationDays: 2 },
      { code: 'B', name: '乙', durationDays: 3, predecessors: [{ code: 'A', kind: 'SOFT', lagDays: 0 }] },
    ],
  });
  expect(plan.tasks.map((task) => task.id)).toEqual(['A', 'B']);
  expect(plan.dependencies).toMatchObject([{ predecessorId: 'A', successorId: 'B', kind: 'SOFT' }]);
});
