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
  /** Workdays between the end of one and the start of the other. */
  lagDays?: number;
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

/** Edges by one of their ends, so that thousands of them are walked once and not once a task. */
export function edgesBy<E extends PlanDependency>(
  dependencies: readonly E[],
  end: 'predecessorId' | 'successorId',
): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const edge of dependencies) {
    const known = found.get(edge[end]);
    if (known) known.push(edge);
    else found.set(edge[end], [edge]);
  }
  return found;
}

/** Predecessors before successors; undefined when there is a cycle. */
export function topologicalOrder(
  tasks: readonly PlanTask[],
  dependencies: readonly PlanDependency[],
): string[] | undefined {
  const after = edgesBy(dependencies, 'predecessorId');
  const waitingFor = new Map(tasks.map((task) => [task.id, 0]));
  for (const { successorId } of dependencies) {
    waitingFor.set(successorId, (waitingFor.get(successorId) ?? 0) + 1);
  }
  const order = tasks.filter((task) => waitingFor.get(task.id) === 0).map((task) => task.id);
  for (const id of order) {
    for (const { successorId } of after.get(id) ?? []) {
      const left = (waitingFor.get(successorId) ?? 0) - 1;
      waitingFor.set(successorId, left);
      if (left === 0) order.push(successorId);
    }
  }
  return order.length === tasks.length ? order : undefined;
}

export function schedule(
  tasks: readonly PlanTask[],
  dependencies: readonly PlanDependency[],
): Schedule | undefined {
  const order = topologicalOrder(tasks, dependencies);
  if (!order) return undefined;
  const before = edgesBy(dependencies, 'successorId');
  const after = edgesBy(dependencies, 'predecessorId');
  const duration = new Map(tasks.map((task) => [task.id, task.durationDays]));
  const finish = new Map<string, number>();
  let days = 0;
  for (const id of order) {
    let start = 0;
    for (const { predecessorId, lagDays = 0 } of before.get(id) ?? [])
      start = Math.max(start, (finish.get(predecessorId) ?? 0) + lagDays);
    finish.set(id, start + (duration.get(id) ?? 0));
    days = Math.max(days, finish.get(id) ?? 0);
  }
  const slots = new Map<string, Slot>();
  for (const id of [...order].reverse()) {
    let latestFinish = days;
    for (const { successorId, lagDays = 0 } of after.get(id) ?? [])
      latestFinish = Math.min(latestFinish, (slots.get(successorId)?.latestStart ?? days) - lagDays);
    const span = duration.get(id) ?? 0;
    const earliestFinish = finish.get(id) ?? 0;
    slots.set(id, {
      earliestStart: earliestFinish - span,
      earliestFinish,
      latestStart: latestFinish - span,
      latestFinish,
      slack: latestFinish - earliestFinish,
    });
  }
  return { days, slots };
}

/** An edge without slack: both ends are critical and the successor starts the moment the predecessor ends. */
export function isCriticalEdge(plan: Schedule, edge: PlanDependency): boolean {
  const from = plan.slots.get(edge.predecessorId);
  const to = plan.slots.get(edge.successorId);
  return (
    from?.slack === 0 && to?.slack === 0 && from.earliestFinish + (edge.lagDays ?? 0) === to.earliestStart
  );
}
