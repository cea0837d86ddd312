import type { Plan, PlannedTask } from '../planApi';
import type { TaskDesk } from './useTaskDesk';

/** What every view of a procedure is given. */
export interface ViewProps {
  taskGroupId: string;
  plan: Plan;
  taskOf: ReadonlyMap<string, PlannedTask>;
  desk: TaskDesk;
}
