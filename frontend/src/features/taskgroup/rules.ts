/** Critical path method (Kelley & Walker 1959) on the client, for "what if" drawings; the server's figures lead. */

export interface PlanTask {
  id: string;
  code: string;
  name: string;
  durationDays: number;
}

export interface PlanDependency {
  predecessorId: string;
  successorId: string;
  kind: 'HARD' | 'SOFT';
}

export interface Slot {
  earliestStart: number;
  earliestFinish: number;
  latestStart: number;
  latestFinish: number;
  slack: number;
}

export interface Schedule {
  days: number;
  slots: Map<string, Slot>;
}

/** Predecessors before successors; undefined when there is a cycle. */
export function topologicalOrder(tasks: PlanTask[], dependencies: PlanDependency[]): string[] | undefined {
  const waitingFor = new Map(tasks.map((task) => [task.id, 0]));
  for (const { successorId } of dependencies) {
    waitingFor.set(successorId, (waitingFor.get(successorId) ?? 0) + 1);
  }
  const order = tasks.filter((task) => waitingFor.get(task.id) === 0).map((task) => task.id);
  for (const id of order) {
    for (const { predecessorId, successorId } of dependencies) {
      if (predecessorId !== id) continue;
      const left = (waitingFor.get(successorId) ?? 0) - 1;
      waitingFor.set(successorId, left);
      if (left === 0) order.push(successorId);
    }
  }
  return order.length === tasks.length ? order : undefined;
}

export function schedule(tasks: PlanTask[], dependencies: PlanDependency[]): Schedule | undefined {
  const order = topologicalOrder(tasks, dependencies);
  if (!order) return undefined;
  const duration = new Map(tasks.map((task) => [task.id, task.durationDays]));
  const start = new Map<string, number>();
  const finish = new Map<string, number>();
  for (const id of order) {
    const ends = dependencies
      .filter((each) => each.successorId === id)
      .map((each) => finish.get(each.predecessorId) ?? 0);
    start.set(id, Math.max(0, ...ends));
    finish.set(id, (start.get(id) ?? 0) + (duration.get(id) ?? 0));
  }
  const days = Math.max(0, ...finish.values());
  const slots = new Map<string, Slot>();
  for (const id of [...order].reverse()) {
    const starts = dependencies
      .filter((each) => each.predecessorId === id)
      .map((each) => slots.get(each.successorId)?.latestStart ?? days);
    const latestFinish = Math.min(days, ...starts);
    const latestStart = latestFinish - (duration.get(id) ?? 0);
    const earliestStart = start.get(id) ?? 0;
    slots.set(id, {
      earliestStart,
      earliestFinish: finish.get(id) ?? 0,
      latestStart,
      latestFinish,
      slack: latestStart - earliestStart,
    });
  }
  return { days, slots };
}

/** An edge without slack: both ends are critical and the successor starts the moment the predecessor ends. */
export function isCriticalEdge(plan: Schedule, edge: PlanDependency): boolean {
  const from = plan.slots.get(edge.predecessorId);
  const to = plan.slots.get(edge.successorId);
  return from?.slack === 0 && to?.slack === 0 && from.earliestFinish === to.earliestStart;
}
