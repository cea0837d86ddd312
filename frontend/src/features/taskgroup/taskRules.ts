/** What the views of a procedure say about its tasks; pure, over the plan that the server dated. */
import { dayText } from '@/shared/lib/dates';
import type { DecisionDetail } from './adviceApi';
import type { Task, TaskStatus } from './api';
import type { GanttRow } from './gantt';
import type { Plan, PlannedTask, TaskPlanChange } from './planApi';

export const COLUMNS: readonly TaskStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'];

/** Which tasks are shown; each value as it stands in the address. */
export interface TaskFilter {
  q?: string;
  only?: string;
  owner?: string;
}

export const ONLY = [
  { value: 'critical', label: '在关键线路上' },
  { value: 'blocked', label: '被前置挡住' },
  { value: 'free', label: '现在可以办' },
  { value: 'late', label: '比基准晚' },
  { value: 'open', label: '没有办结' },
] as const;

const MEANS: Record<string, (task: PlannedTask) => boolean> = {
  critical: (task) => task.critical,
  blocked: isBlocked,
  free: (task) => task.status !== 'DONE' && !isBlocked(task),
  late: (task) => (task.shiftDays ?? 0) > 0,
  open: (task) => task.status !== 'DONE',
};

export function isBlocked(task: PlannedTask): boolean {
  return task.status !== 'DONE' && task.blockedBy.length > 0;
}

export function shown(tasks: readonly PlannedTask[], { q, only, owner }: TaskFilter): PlannedTask[] {
  const sought = q?.trim().toLowerCase();
  const means = only ? MEANS[only] : undefined;
  return tasks.filter(
    (task) =>
      (!sought || `${task.code} ${task.name}`.toLowerCase().includes(sought)) &&
      (!means || means(task)) &&
      (!owner || (owner === 'none' ? task.ownerMemberId === null : task.ownerMemberId === owner)),
  );
}

/** 等 A4 可行性研究批复 等 3 项: the first by name, the rest by number. */
export function blockedWords(
  task: PlannedTask,
  taskOf: ReadonlyMap<string, PlannedTask>,
): string | undefined {
  if (!isBlocked(task)) return undefined;
  const first = taskOf.get(task.blockedBy[0] ?? '');
  const name = first ? `${first.code} ${first.name}` : '前置环节';
  return task.blockedBy.length === 1 ? `在等 ${name}` : `在等 ${name} 等 ${task.blockedBy.length} 项`;
}

/** All that a task waits for, by code and name. */
export function blockers(
  task: PlannedTask,
  taskOf: ReadonlyMap<string, Pick<PlannedTask, 'code' | 'name'>>,
): string[] {
  return task.blockedBy.map((id) => {
    const each = taskOf.get(id);
    return each ? `${each.code} ${each.name}` : '一个前置环节';
  });
}

export function spanWords(task: Pick<PlannedTask, 'status' | 'plannedStart' | 'plannedFinish'>): string {
  const { plannedStart, plannedFinish } = task;
  if (!plannedStart || !plannedFinish) return undatedWords(task);
  return plannedStart === plannedFinish
    ? dayText(plannedStart)
    : `${dayText(plannedStart)} – ${dayText(plannedFinish)}`;
}

/** What happened without anybody noting the day is not made up. */
export function undatedWords({ status }: Pick<PlannedTask, 'status'>): string {
  return status === 'DONE' ? '没有记日期' : '日期还推算不出';
}

/** Later than the baseline, earlier, or as it was; nothing where there is none. */
export function shiftText(shiftDays: number | null): string | undefined {
  if (shiftDays === null) return undefined;
  if (shiftDays === 0) return '与基准一致';
  return `比基准${shiftDays > 0 ? '晚' : '早'} ${Math.abs(shiftDays)} 个工作日`;
}

/** Bars of all tasks that have dates. */
export function ganttRows(
  tasks: readonly PlannedTask[],
  taskOf: ReadonlyMap<string, PlannedTask>,
): GanttRow[] {
  return tasks.flatMap((task) => {
    const { plannedStart: start, plannedFinish: finish, baselineStart, baselineFinish } = task;
    if (!start || !finish) return [];
    return [
      {
        id: task.id,
        code: task.code,
        name: task.name,
        start,
        finish,
        days: task.durationDays,
        baseline:
          baselineStart && baselineFinish ? { start: baselineStart, finish: baselineFinish } : undefined,
        critical: task.critical,
        state: task.status,
        blocked: blockedWords(task, taskOf),
        shift: shiftText(task.shiftDays),
        // What has begun lies where it happened; its duration is changed in the dialog.
        movable: task.status === 'NOT_STARTED',
      },
    ];
  });
}

/** The steps that a card offers, the next one first. */
export function nextStatuses(status: TaskStatus): TaskStatus[] {
  if (status === 'NOT_STARTED') return ['IN_PROGRESS', 'DONE'];
  return status === 'IN_PROGRESS' ? ['DONE', 'NOT_STARTED'] : ['IN_PROGRESS'];
}

/** What is wrong with the three guesses of a duration, if anything. */
export function guessFault({ lowDays, durationDays, highDays }: TaskPlanChange): string | undefined {
  const low = lowDays ?? null;
  const high = highDays ?? null;
  if ((low === null) !== (high === null)) return '顺利时和不顺时的工期要么都填，要么都不填。';
  if (low !== null && low > durationDays) return '顺利时的工期不能比最可能的长。';
  if (high !== null && high < durationDays) return '不顺时的工期不能比最可能的短。';
  return undefined;
}

/** What a decision to work in parallel has saved, as far as the days that happened tell. */
export function outcomeWords({ savedDays, settled, openTasks }: Outcome): string {
  const saved = savedDays > 0 ? `省了 ${savedDays} 个工作日` : '还没有省下工作日';
  return settled
    ? `全部办结，实际${savedDays > 0 ? saved : '没有省下工作日'}。`
    : `按实际和推算${saved}，还有 ${openTasks} 个环节没有办结。`;
}

type Outcome = Pick<NonNullable<DecisionDetail['outcome']>, 'savedDays' | 'settled' | 'openTasks'>;

export interface OwnTask {
  task: Task;
  planned: PlannedTask | undefined;
  waitsFor: string[];
}

export function byGroup(tasks: readonly Task[]): { id: string; name: string; tasks: Task[] }[] {
  const groups = new Map<string, { id: string; name: string; tasks: Task[] }>();
  for (const task of tasks) {
    const known = groups.get(task.taskGroupId);
    if (known) known.tasks.push(task);
    else groups.set(task.taskGroupId, { id: task.taskGroupId, name: task.taskGroupName, tasks: [task] });
  }
  return [...groups.values()];
}

/** What can be done now first, in the order of the plan; what is blocked after it. */
export function inOrderOfDoing(tasks: readonly Task[], plan: Plan | undefined): OwnTask[] {
  const plannedOf = new Map(plan?.tasks.map((task) => [task.id, task]));
  const nameOf = new Map([...(plan?.others ?? []), ...(plan?.tasks ?? [])].map((task) => [task.id, task]));
  const rows = tasks.map((task) => {
    const planned = plannedOf.get(task.id);
    return { task, planned, waitsFor: planned && task.status !== 'DONE' ? blockers(planned, nameOf) : [] };
  });
  const rank = ({ task, waitsFor }: OwnTask) =>
    waitsFor.length > 0 ? 2 : task.status === 'IN_PROGRESS' ? 0 : 1;
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) || (a.planned?.plannedStart ?? '').localeCompare(b.planned?.plannedStart ?? ''),
  );
}

/** 2027—2034 年 rather than eight years one by one. */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return `${runs.map(([from, to]) => (from === to ? String(from) : `${from}—${to}`)).join('、')} 年`;
}
