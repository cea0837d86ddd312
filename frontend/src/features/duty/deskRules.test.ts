import { describe, expect, it } from 'vitest';
import type { Duty, DutyStatus } from './api';
import { dropOn, dutyActions, nextCell } from './deskRules';
import type { GridRow } from './rules';

const TODAY = '2026-11-20';

function duty(date: string, memberId: string | null, status: DutyStatus = 'PLANNED'): Duty {
  return {
    id: `${date}-${memberId}`,
    rosterId: 'r',
    date,
    startTime: '12:00',
    endTime: '13:00',
    seat: 1,
    dutyPostId: 'p',
    dutyPostName: '午间岗',
    place: null,
    memberId,
    memberName: memberId,
    status,
    pinned: false,
    arrivedAt: null,
    outcomeNote: null,
    version: 0,
  };
}

function row(memberId: string, duties: Duty[], absentOn: string[] = []): GridRow {
  return {
    memberId,
    memberName: memberId,
    total: duties.length,
    inMonth: duties.length,
    duties: new Map(duties.map((each) => [each.date, each])),
    absentOn: new Set(absentOn),
  };
}

describe('what can be done with a duty', () => {
  it('changes a draft by hand and never swaps it', () => {
    expect(dutyActions(duty('2026-12-01', 'a', 'DRAFT'), TODAY)).toEqual(['ASSIGN', 'EXPLAIN', 'PIN']);
  });

  it('only assigns and explains an empty seat of a draft', () => {
    expect(dutyActions(duty('2026-12-01', null, 'DRAFT'), TODAY)).toEqual(['ASSIGN', 'EXPLAIN']);
  });

  it('swaps a published duty before its day, and writes its outcome from its day on', () => {
    expect(dutyActions(duty('2026-12-01', 'a'), TODAY)).toEqual(['SWAP', 'EXPLAIN', 'PIN']);
    expect(dutyActions(duty(TODAY, 'a'), TODAY)).toEqual(['OUTCOME', 'SWAP', 'EXPLAIN', 'RECORDS', 'PIN']);
    expect(dutyActions(duty('2026-11-02', 'a', 'MISSED'), TODAY)).toEqual(['OUTCOME', 'EXPLAIN', 'RECORDS']);
  });

  it('leaves a cancelled duty alone', () => {
    expect(dutyActions(duty('2026-12-01', 'a', 'CANCELLED'), TODAY)).toEqual([]);
  });
});

describe('dropping a duty', () => {
  const mine = duty('2026-12-01', 'a');
  const from = { duty: mine, row: row('a', [mine]) };

  it('gives it to somebody free on its day', () => {
    expect(dropOn(from, row('b', []), '2026-12-01', TODAY)).toMatchObject({ kind: 'GIVE', memberId: 'b' });
    expect(dropOn(from, row('b', []), '2026-12-02', TODAY)).toBeUndefined();
  });

  it('exchanges it with a duty of another day', () => {
    const theirs = duty('2026-12-03', 'b');
    expect(dropOn(from, row('b', [theirs]), '2026-12-03', TODAY)).toEqual({
      kind: 'EXCHANGE',
      duty: mine,
      other: theirs,
    });
  });

  it('refuses two seats a day, an absence and a day gone by', () => {
    const sameDay = duty('2026-12-01', 'b');
    const theirs = duty('2026-12-03', 'b');
    const gone = duty('2026-11-19', 'b');
    expect(dropOn(from, row('b', [sameDay, theirs]), '2026-12-03', TODAY)).toBeUndefined();
    expect(dropOn(from, row('b', [], ['2026-12-01']), '2026-12-01', TODAY)).toBeUndefined();
    expect(dropOn(from, row('b', [gone]), '2026-11-19', TODAY)).toBeUndefined();
  });
});

it('moves the focus within the grid and stops at its edges', () => {
  const size = { rows: 22, columns: 30 };
  expect(nextCell('ArrowRight', false, { row: 0, column: 29 }, size)).toEqual({ row: 0, column: 29 });
  expect(nextCell('ArrowDown', false, { row: 3, column: 4 }, size)).toEqual({ row: 4, column: 4 });
  expect(nextCell('PageUp', false, { row: 3, column: 4 }, size)).toEqual({ row: 0, column: 4 });
  expect(nextCell('End', true, { row: 3, column: 4 }, size)).toEqual({ row: 21, column: 29 });
  expect(nextCell('a', false, { row: 3, column: 4 }, size)).toBeUndefined();
});
