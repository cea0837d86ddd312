import { schedule } from '@/features/taskgroup/rules';
import type { Schemas } from '@/shared/api/client';
import type { World } from './world';

/** Best single drops only, and none in a large network: the real advisor is the server's. */
export function network(world: World, taskGroupId: string): Schemas['Network'] {
  const tasks = world.tasks.filter((task) => task.taskGroupId === taskGroupId);
  const ids = new Set(tasks.map((task) => task.id));
  const edges = world.dependencies.filter((edge) => ids.has(edge.successorId) && !edge.droppedByDecisionId);
  const plan = schedule(tasks, edges);
  const days = plan?.days ?? 0;
  const hard = schedule(
    tasks,
    edges.filter((edge) => edge.kind === 'HARD'),
  );
  const slots = [...(plan?.slots ?? [])].map(([id, slot]) => ({ id, ...slot }));
  const soft = tasks.length > 300 ? [] : edges.filter((edge) => edge.kind === 'SOFT');
  const drops = soft.map((edge) => ({
    dependencyId: edge.id,
    predecessorId: edge.predecessorId,
    successorId: edge.successorId,
    evidence: edge.evidence,
    savedDays:
      days -
      (schedule(
        tasks,
        edges.filter((each) => each !== edge),
      )?.days ?? 0),
  }));
  const best = [...drops].sort((a, b) => b.savedDays - a.savedDays).slice(0, 1);
  const criticalPath = slots.filter((slot) => slot.slack === 0).map((slot) => slot.id);
  return {
    serialDays: tasks.reduce((sum, task) => sum + task.durationDays, 0),
    plannedDays: days,
    hardOnlyDays: hard?.days ?? 0,
    criticalPath,
    criticalPaths: [criticalPath],
    allCriticalPaths: true,
    criticalDependencies: [],
    tasks: slots,
    advice: best.map((edge) => ({
      drop: [edge.dependencyId],
      savedDays: edge.savedDays,
      days: days - edge.savedDays,
    })),
    adviceExact: true,
    edges: drops,
  };
}

export function riskOf(plan: Schemas['Plan'], query: URLSearchParams): Schemas['PlanRisk'] {
  const date = query.get('date');
  const at = (workdays: number) => ({ workdays, date: plan.finish });
  return {
    seed: Number(query.get('seed') ?? 20261123),
    runs: 2000,
    finish: plan.finish,
    chanceOfFinish: 0.31,
    p50: at(plan.workdays + 5),
    p80: at(plan.workdays + 14),
    p90: at(plan.workdays + 19),
    mean: plan.workdays + 6.2,
    target: date ? { date, chance: 0.72, low: 0.7, high: 0.74 } : null,
    estimated: plan.tasks.filter((task) => task.highDays !== null).length,
    outcomes: Array.from({ length: 20 }, (_, index) => ({
      from: at(plan.workdays - 10 + index * 2),
      to: at(plan.workdays - 9 + index * 2),
      runs: Math.round(300 * Math.exp(-((index - 8) ** 2) / 18)),
    })),
    tasks: plan.tasks.slice(0, 12).map((task, index) => ({ taskId: task.id, criticality: 1 - index * 0.08 })),
    unknownYears: plan.unknownYears,
  };
}
