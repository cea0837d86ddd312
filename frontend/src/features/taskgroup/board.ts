import type { Dependency, Task, TaskStatus } from './api';
import { edgesBy } from './rules';

/** A task as a card of the board: with what it still waits for. */
export interface Card {
  task: Task;
  /** Unfinished tasks that must be done before this one can be. */
  waitsFor: Task[];
}

export interface Column {
  status: TaskStatus;
  cards: Card[];
}

export const COLUMNS: readonly TaskStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'];

/** What each unfinished task waits for; a task without an entry is free to go on. */
export function waiting(tasks: readonly Task[], dependencies: readonly Dependency[]): Map<string, Task[]> {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const before = edgesBy(dependencies, 'successorId');
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.status === 'DONE') continue;
    const unfinished = (before.get(task.id) ?? [])
      .map((edge) => taskOf.get(edge.predecessorId))
      .filter((each): each is Task => each !== undefined && each.status !== 'DONE');
    if (unfinished.length > 0) found.set(task.id, unfinished);
  }
  return found;
}
