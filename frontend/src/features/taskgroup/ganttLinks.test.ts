import { describe, expect, it } from 'vitest';
import type { GanttRow } from './gantt';
import { choiceOf, linkPaths, linksInSight, linksOfRows } from './ganttLinks';
import type { PlannedDependency } from './planApi';

const axis = { from: '2026-11-01', to: '2026-12-31', dayWidth: 10, width: 610 };
const sizes = { row: 38, barTop: 8, bar: 16 };

function row(id: string, start: string, finish: string): GanttRow {
  return {
    id,
    code: id,
    name: id,
    start,
    finish,
    days: 1,
    critical: false,
    state: 'NOT_STARTED',
    movable: true,
  };
}

function edge(from: string, to: string, more: Partial<PlannedDependency> = {}): PlannedDependency {
  return {
    id: `${from}-${to}`,
    predecessorId: from,
    successorId: to,
    kind: 'HARD',
    lagDays: 0,
    droppedByDecisionId: null,
    critical: false,
    ...more,
  };
}

const rows = [
  row('A', '2026-11-02', '2026-11-03'),
  row('B', '2026-11-04', '2026-11-06'),
  row('C', '2026-11-05', '2026-11-06'),
];
const all = { first: 0, last: 3, chosen: 0, choice: 'all' } as const;

describe('arrows of the chart', () => {
  it('leaves out what a decision dropped and what has no bar', () => {
    const links = linksOfRows(rows, [
      edge('A', 'B'),
      edge('A', 'C', { droppedByDecisionId: 'd' }),
      edge('X', 'C'),
    ]);
    expect(linksInSight(links, all)).toHaveLength(1);
  });

  it('draws an arrow of two rows in sight once, and none of rows far away', () => {
    const many = Array.from({ length: 5000 }, (_, at) => row(`R${at}`, '2026-11-02', '2026-11-03'));
    const edges = many.slice(1).map(({ id }, at) => edge(`R${at}`, id));
    const links = linksOfRows(many, edges);
    expect(linksInSight(links, { first: 100, last: 140, chosen: 0, choice: 'all' })).toHaveLength(41);
  });

  it('keeps to the critical ones and those of the row at hand when asked', () => {
    const links = linksOfRows(rows, [edge('A', 'B', { critical: true }), edge('B', 'C'), edge('A', 'C')]);
    const inSight = (chosen?: number) => linksInSight(links, { ...all, choice: 'critical', chosen });
    expect(inSight(2)).toHaveLength(3);
    expect(inSight()).toHaveLength(1);
    expect(linksInSight(links, { ...all, choice: 'none' })).toHaveLength(0);
    expect(choiceOf(undefined, 80)).toBe('all');
    expect(choiceOf(undefined, 81)).toBe('critical');
    expect(choiceOf('none', 5)).toBe('none');
  });

  it('leads from the end of one bar onto the top of the next', () => {
    const links = linksOfRows(rows, [edge('A', 'B', { kind: 'SOFT' })]);
    const [look, ...others] = linkPaths(rows, linksInSight(links, all), axis, sizes);
    expect(others).toHaveLength(0);
    expect(look).toMatchObject({ kind: 'SOFT', critical: false, lines: 'M30 16H35V42' });
    expect(look?.tips).toMatch(/^M35 46/);
  });

  it('goes around to the beginning of a bar that does not reach the end of the other', () => {
    const late = [row('A', '2026-11-02', '2026-11-30'), row('B', '2026-11-04', '2026-11-06')];
    const [look] = linkPaths(
      late,
      linksInSight(linksOfRows(late, [edge('A', 'B')]), { ...all, last: 2 }),
      axis,
      sizes,
    );
    expect(look?.lines).toBe('M300 16h5V38H20V54H26');
  });

  it('draws critical arrows over the others', () => {
    const links = linksOfRows(rows, [edge('A', 'B', { critical: true }), edge('B', 'C')]);
    expect(linkPaths(rows, linksInSight(links, all), axis, sizes).map(({ critical }) => critical)).toEqual([
      false,
      true,
    ]);
  });
});
