import { describe, expect, it } from 'vitest';
import { neighbourhood, partOf } from './neighbourhood';
import { type PlanDependency, type PlanTask, schedule } from './rules';

/** A ladder: each task waits for the one before it and for the one ten before. */
function ladder(count: number): { tasks: PlanTask[]; dependencies: PlanDependency[] } {
  const tasks = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    code: `T${index}`,
    name: `环节 ${index}`,
    durationDays: 1,
  }));
  const dependencies = [1, 10].flatMap((distance) =>
    tasks.slice(distance).map((task, index) => ({
      predecessorId: String(index),
      successorId: task.id,
      kind: 'HARD' as const,
    })),
  );
  return { tasks, dependencies };
}

describe('part of a large network', () => {
  const { tasks, dependencies } = ladder(5_000);

  it('is planned whole', () => {
    expect(schedule(tasks, dependencies)?.days).toBe(5_000);
  });

  it('holds what lies within some steps, and only the edges between them', () => {
    const one = neighbourhood(tasks, dependencies, '100', 1);
    expect(one.tasks.map(({ id }) => id)).toEqual(['90', '99', '100', '101', '110']);
    expect(one.leftOut).toBe(0);
    const ids = new Set(one.tasks.map(({ id }) => id));
    for (const edge of one.dependencies)
      expect(ids.has(edge.predecessorId) && ids.has(edge.successorId)).toBe(true);
  });

  it('keeps the nearest and counts what it leaves out', () => {
    const few = neighbourhood(tasks, dependencies, '100', 3, 6);
    expect(few.tasks).toHaveLength(6);
    expect(few.tasks.map(({ id }) => id)).toContain('100');
    expect(few.leftOut).toBe(neighbourhood(tasks, dependencies, '100', 3).tasks.length - 6);
    expect(partOf(tasks, dependencies, new Set(tasks.map(({ id }) => id)), 300).leftOut).toBe(4_700);
  });

  it('starts later by the lag', () => {
    const [a, b] = tasks.slice(0, 2) as [PlanTask, PlanTask];
    const edge = { predecessorId: a.id, successorId: b.id, kind: 'HARD' as const, lagDays: 3 };
    const plan = schedule([a, b], [edge]);
    expect(plan?.days).toBe(5);
    expect(plan?.slots.get(b.id)?.earliestStart).toBe(4);
    expect(plan?.slots.get(a.id)?.slack).toBe(0);
  });
});
