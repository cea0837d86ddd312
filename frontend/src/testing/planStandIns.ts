import {
  type Calendars,
  isWorkday,
  shiftWorkdays,
  workdayFrom,
  workdaysBetween,
} from '@/features/taskgroup/gantt';
import { edgesBy, topologicalOrder } from '@/features/taskgroup/rules';
import type { Schemas } from '@/shared/api/client';
import { addDays } from '@/shared/lib/dates';

type Task = Schemas['Task'];
type Dependency = Schemas['Dependency'];
type Span = { start: string; finish: string };

export interface PlanInput {
  tasks: Task[];
  dependencies: Dependency[];
  startsOn: string | null;
  today: string;
  calendars: Calendars;
}

/** Days of each task as the server would count them, in short. */
export function spansOf({ tasks, dependencies, startsOn, today, calendars }: PlanInput): Map<string, Span> {
  const active = dependencies.filter((edge) => edge.droppedByDecisionId === null);
  const before = edgesBy(active, 'successorId');
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const workdays = new Workdays(calendars, startsOn ?? today);
  const spans = new Map<string, Span>();
  for (const id of topologicalOrder(tasks, active) ?? []) {
    const task = taskOf.get(id) as Task;
    let start = task.startedOn ?? workdays.from(maxOf(startsOn ?? today, today, task.startNotBefore));
    if (!task.startedOn)
      for (const { predecessorId, lagDays } of before.get(id) ?? []) {
        const after = workdays.after(spans.get(predecessorId)?.finish ?? start, 1 + lagDays);
        if (after > start) start = after;
      }
    const finish =
      task.finishedOn ??
      maxOf(workdays.after(start, Math.max(0, task.durationDays - 1)), task.startedOn ? today : '');
    spans.set(id, { start, finish });
  }
  return spans;
}

function unknownOf(finish: string, calendars: Calendars): number[] {
  const last = Number(finish.slice(0, 4)) || 0;
  return Array.from({ length: 20 }, (_, index) => 2026 + index).filter(
    (year) => year <= last && !calendars.get(year)?.published,
  );
}

function maxOf(...days: (string | null)[]): string {
  return days.reduce<string>((latest, day) => (day && day > latest ? day : latest), '');
}

/** The workdays in a row, so that thousands of tasks are dated quickly. */
class Workdays {
  private readonly days: string[] = [];
  private readonly at = new Map<string, number>();

  constructor(
    private readonly calendars: Calendars,
    first: string,
  ) {
    let day = addDays(first, -400);
    for (let count = 0; count < 9_000; count += 1) {
      this.at.set(day, this.days.length);
      if (isWorkday(day, calendars)) this.days.push(day);
      day = addDays(day, 1);
    }
  }

  from(day: string): string {
    return this.days[this.at.get(day) ?? -1] ?? workdayFrom(day, this.calendars);
  }

  after(day: string, count: number): string {
    const at = this.at.get(day);
    return (
      (at === undefined ? undefined : this.days[at + count]) ?? shiftWorkdays(day, count, this.calendars)
    );
  }
}

export function planOf(input: PlanInput, baseline: ReadonlyMap<string, Span> | undefined): Schemas['Plan'] {
  const { tasks, dependencies, startsOn, today, calendars } = input;
  const spans = spansOf(input);
  const finish = maxOf(...[...spans.values()].map((span) => span.finish));
  const active = dependencies.filter((edge) => edge.droppedByDecisionId === null);
  const critical = criticalIds(tasks, active, spans, finish, calendars);
  const doneIds = new Set(tasks.filter((task) => task.status === 'DONE').map(({ id }) => id));
  const hard = edgesBy(
    active.filter((edge) => edge.kind === 'HARD'),
    'successorId',
  );
  const baselineFinish = baseline && maxOf(...[...baseline.values()].map((span) => span.finish));
  return {
    startsOn,
    countedFrom: startsOn ?? today,
    today,
    finish: finish || null,
    workdays: finish ? workdaysBetween(startsOn ?? today, finish, calendars) + 1 : 0,
    openTasks: tasks.length - doneIds.size,
    unknownYears: unknownOf(finish, calendars),
    baseline: baselineFinish
      ? {
          id: 'baseline',
          number: 1,
          savedAt: '2026-11-02T01:00:00Z',
          finish: baselineFinish,
          finishNow: finish,
          shiftDays: workdaysBetween(baselineFinish, finish, calendars),
        }
      : null,
    tasks: tasks.map((task) => {
      const span = spans.get(task.id) as Span;
      const known = baseline?.get(task.id);
      const open = task.status !== 'DONE';
      return {
        ...task,
        plannedStart: span.start,
        plannedFinish: span.finish,
        latestStart: open ? span.start : null,
        latestFinish: open ? span.finish : null,
        slackDays: open ? (critical.has(task.id) ? 0 : 3) : null,
        critical: open && critical.has(task.id),
        lateDays: 0,
        blockedBy: open
          ? (hard.get(task.id) ?? []).map((edge) => edge.predecessorId).filter((id) => !doneIds.has(id))
          : [],
        assumed: span.finish >= '2027-01-01',
        baselineStart: known?.start ?? null,
        baselineFinish: known?.finish ?? null,
        shiftDays: known ? workdaysBetween(known.finish, span.finish, calendars) : null,
      };
    }),
    dependencies: dependencies.map((edge) => ({
      ...edge,
      critical: critical.has(edge.predecessorId) && critical.has(edge.successorId),
    })),
    others: [],
    version: 0,
  };
}

/** Backwards from what ends last, along the predecessors that end right before. */
function criticalIds(
  tasks: Task[],
  active: Dependency[],
  spans: Map<string, Span>,
  finish: string,
  calendars: Calendars,
): Set<string> {
  const before = edgesBy(active, 'successorId');
  const found = new Set(tasks.filter(({ id }) => spans.get(id)?.finish === finish).map(({ id }) => id));
  for (const id of found)
    for (const { predecessorId, lagDays } of before.get(id) ?? []) {
      const behind = spans.get(predecessorId)?.finish ?? '';
      if (shiftWorkdays(behind, 1 + lagDays, calendars) === spans.get(id)?.start) found.add(predecessorId);
    }
  return found;
}
