/** Which part of a large network is drawn: a picture of thousands of boxes says nothing. */
import { edgesBy, type PlanDependency, type PlanTask } from './rules';

/** More boxes than this cannot be told apart on a screen. */
export const MOST_DRAWN = 300;

export interface Part<T extends PlanTask = PlanTask, E extends PlanDependency = PlanDependency> {
  tasks: T[];
  dependencies: E[];
  /** Tasks that belong to what was asked for and are not drawn. */
  leftOut: number;
}

/** The tasks with these ids, in the order of the list, with the edges between them. */
export function partOf<T extends PlanTask, E extends PlanDependency>(
  tasks: readonly T[],
  dependencies: readonly E[],
  wanted: ReadonlySet<string>,
  most: number = MOST_DRAWN,
): Part<T, E> {
  const found = tasks.filter(({ id }) => wanted.has(id));
  const drawn = found.slice(0, most);
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    tasks: drawn,
    dependencies: dependencies.filter((edge) => ids.has(edge.predecessorId) && ids.has(edge.successorId)),
    leftOut: found.length - drawn.length,
  };
}

/** A task with all that lies within some steps before and after it; the nearest first where there are too many. */
export function neighbourhood<T extends PlanTask, E extends PlanDependency>(
  tasks: readonly T[],
  dependencies: readonly E[],
  centre: string,
  steps: number,
  most: number = MOST_DRAWN,
): Part<T, E> {
  const before = edgesBy(dependencies, 'successorId');
  const after = edgesBy(dependencies, 'predecessorId');
  const reached = new Set([centre]);
  for (const [edges, end] of [
    [before, 'predecessorId'],
    [after, 'successorId'],
  ] as const) {
    let edge = [centre];
    for (let step = 0; step < steps; step += 1) {
      edge = edge.flatMap((id) => (edges.get(id) ?? []).map((each) => each[end]));
      edge = [...new Set(edge)].filter((id) => !reached.has(id));
      for (const id of edge) reached.add(id);
    }
  }
  const nearest = new Set([...reached].slice(0, most));
  return { ...partOf(tasks, dependencies, nearest, most), leftOut: reached.size - nearest.size };
}
