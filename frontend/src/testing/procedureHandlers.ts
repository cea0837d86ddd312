import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { network, riskOf } from './networkStandIns';
import { type PlanInput, planOf, spansOf } from './planStandIns';
import { loadProcedure } from './standIns';
import { on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;
const GROUP = `${B}/task-groups/{taskGroupId}` as const;

/** Task groups and their procedures: dated plans, previews, decisions and risk, as far as screens need them. */
export function procedureHandlers(world: World) {
  let startsOn: string | null = '2026-11-02';
  let baseline: ReturnType<typeof spansOf> | undefined;
  const decisions: Schemas['ParallelDecision'][] = [];
  const overrides: Schemas['TaskOverride'][] = [];
  const input = (taskGroupId: string | undefined, tasks = world.tasks): PlanInput => ({
    tasks: tasks.filter((task) => task.taskGroupId === taskGroupId),
    dependencies: world.dependencies,
    startsOn,
    today: today(),
    calendars: new Map(world.calendars.map((calendar) => [calendar.year, calendar])),
  });
  const plan = (taskGroupId: string | undefined) => planOf(input(taskGroupId), baseline);
  const effect = (taskGroupId: string | undefined, change: Schemas['PlanChange']) =>
    effectOf(input(taskGroupId), change);

  return [
    on('get', `${B}/task-groups`, () => page(world.taskGroups)),
    on('get', GROUP, ({ params }) => {
      const group = world.taskGroups.find((each) => each.id === params.taskGroupId);
      return group ?? problem(404, 'NOT_FOUND', '没有这个工作组。');
    }),
    on('get', `${GROUP}/tasks`, ({ params }) =>
      page(world.tasks.filter((task) => task.taskGroupId === params.taskGroupId)),
    ),
    on('get', `${GROUP}/dependencies`, () => page(world.dependencies)),
    on('get', `${GROUP}/network`, ({ params }) => network(world, params.taskGroupId as string)),
    on('get', `${GROUP}/plan`, ({ params, query }) => {
      const all = plan(params.taskGroupId);
      const owner = query.get('ownerMemberId');
      return owner ? ownPart(all, owner) : all;
    }),
    on('put', `${GROUP}/plan`, async ({ params, json }) => {
      startsOn = ((await json()) as Schemas['SetPlanStart']).startsOn;
      return plan(params.taskGroupId);
    }),
    on(
      'post',
      `${GROUP}/plan-previews`,
      async ({ params, json }) => effect(params.taskGroupId, (await json()) as Schemas['PlanChange']),
      200,
    ),
    on(
      'post',
      `${GROUP}/plan-changes`,
      async ({ params, json }) => {
        const change = (await json()) as Schemas['PlanChange'];
        const found = effect(params.taskGroupId, change);
        for (const { taskId, ...rest } of change.tasks ?? [])
          Object.assign(world.tasks.find(({ id }) => id === taskId) ?? {}, rest);
        return found;
      },
      200,
    ),
    on(
      'post',
      `${GROUP}/tasks/{taskId}/progress`,
      async ({ params, json }) => {
        const body = (await json()) as Schemas['ReportTaskProgress'];
        const task = world.tasks.find(({ id }) => id === params.taskId);
        const planned = plan(params.taskGroupId).tasks.find(({ id }) => id === params.taskId);
        if (!task || !planned) return problem(404, 'NOT_FOUND', '没有这个环节。');
        const names = planned.blockedBy.map((id) => world.tasks.find((each) => each.id === id)?.name);
        if (names.length > 0 && body.status !== 'NOT_STARTED' && !body.overrideReason)
          return problem(
            409,
            'PREDECESSOR_NOT_DONE',
            `“${task.name}”还不能办，必要的前置环节尚未完成：${names.join('、')}。`,
          );
        if (body.overrideReason) overrides.unshift(overrideOf(task, body, names.join('、')));
        Object.assign(task, {
          status: body.status,
          startedOn: body.status === 'NOT_STARTED' ? null : (task.startedOn ?? today()),
          finishedOn: body.status === 'DONE' ? today() : null,
        });
        return task;
      },
      200,
    ),
    on('get', `${GROUP}/overrides`, () => page(overrides)),
    on('get', `${GROUP}/baselines`, () => page([])),
    on('post', `${GROUP}/baselines`, ({ params }) => {
      baseline = spansOf(input(params.taskGroupId));
      return {
        id: 'baseline',
        number: 1,
        reason: null,
        startsOn: startsOn ?? today(),
        finish: plan(params.taskGroupId).finish,
        workdays: 1,
        tasks: baseline.size,
        unknownYears: [],
        savedAt: new Date().toISOString(),
        savedByName: world.account?.displayName ?? '',
      };
    }),
    on('get', `${GROUP}/parallel-decisions`, () => page(decisions)),
    on('post', `${GROUP}/parallel-decisions`, async ({ params, json }) => {
      const body = (await json()) as Schemas['DecideParallel'];
      const found = decide(world, params.taskGroupId as string, body);
      decisions.unshift(found);
      return { decision: found, tasks: [], outcome: null, version: 0 };
    }),
    on('get', `${GROUP}/parallel-decisions/{decisionId}`, ({ params }) => {
      const decision = decisions.find(({ id }) => id === params.decisionId);
      if (!decision) return problem(404, 'NOT_FOUND', '没有这条决定。');
      return { decision, tasks: [], outcome: outcomeOf(plan(params.taskGroupId), decision), version: 0 };
    }),
    on('get', `${GROUP}/plan-risk`, ({ params, query }) => riskOf(plan(params.taskGroupId), query)),
    on('post', `${GROUP}/procedure-imports`, async ({ params, json }) =>
      loadProcedure(world, params.taskGroupId as string, JSON.stringify(await json())),
    ),
    on('get', `${B}/tasks`, ({ query }) =>
      page(world.tasks.filter((task) => task.ownerMemberId === query.get('ownerMemberId')).slice(0, 3)),
    ),
  ];
}

function ownPart(all: Schemas['Plan'], owner: string): Schemas['Plan'] {
  const tasks = all.tasks.filter((task) => task.ownerMemberId === owner);
  const blocking = new Set(tasks.flatMap((task) => task.blockedBy));
  const others = all.tasks.filter((task) => blocking.has(task.id) && task.ownerMemberId !== owner);
  return { ...all, tasks, others: others.map(({ id, code, name }) => ({ id, code, name })) };
}

function effectOf(input: PlanInput, change: Schemas['PlanChange']): Schemas['PlanEffect'] {
  const changed = new Map((change.tasks ?? []).map((each) => [each.taskId, each]));
  const before = planOf(input, undefined);
  const after = planOf(
    { ...input, tasks: input.tasks.map((task) => ({ ...task, ...changed.get(task.id) })) },
    undefined,
  );
  const later = new Map(after.tasks.map((task) => [task.id, task]));
  return {
    finishBefore: before.finish,
    finishAfter: after.finish,
    workdaysBefore: before.workdays,
    workdaysAfter: after.workdays,
    days: after.workdays - before.workdays,
    moved: before.tasks.flatMap((task) => {
      const now = later.get(task.id);
      if (!now || (now.plannedStart === task.plannedStart && now.plannedFinish === task.plannedFinish))
        return [];
      return [
        {
          taskId: task.id,
          code: task.code,
          name: task.name,
          startBefore: task.plannedStart,
          finishBefore: task.plannedFinish,
          startAfter: now.plannedStart,
          finishAfter: now.plannedFinish,
          days: after.workdays - before.workdays || 1,
        },
      ];
    }),
    held: [],
    criticalPathAfter: [],
    unknownYears: [],
    fingerprint: JSON.stringify(change.tasks ?? []).slice(0, 90),
    decisionId: null,
  };
}

function overrideOf(
  task: Schemas['Task'],
  { status, overrideReason }: Schemas['ReportTaskProgress'],
  waitedFor: string,
): Schemas['TaskOverride'] {
  return {
    id: uuid7(),
    taskId: task.id,
    taskCode: task.code,
    taskName: task.name,
    status,
    reason: overrideReason ?? '',
    waitedFor,
    givenAt: new Date().toISOString(),
    givenByName: '陈立新',
  };
}

function decide(
  world: World,
  taskGroupId: string,
  body: Schemas['DecideParallel'],
): Schemas['ParallelDecision'] {
  const before = network(world, taskGroupId).plannedDays;
  const id = uuid7();
  const edges = world.dependencies.filter((edge) => body.dropDependencyIds.includes(edge.id));
  for (const edge of edges) edge.droppedByDecisionId = id;
  const after = network(world, taskGroupId).plannedDays;
  const taskOf = new Map(world.tasks.map((task) => [task.id, task]));
  return {
    id,
    reason: body.reason,
    evidence: body.evidence,
    dropped: edges.map((edge) => ({
      dependencyId: edge.id,
      predecessorCode: taskOf.get(edge.predecessorId)?.code ?? '',
      predecessorName: taskOf.get(edge.predecessorId)?.name ?? '',
      successorCode: taskOf.get(edge.successorId)?.code ?? '',
      successorName: taskOf.get(edge.successorId)?.name ?? '',
      lagDays: edge.lagDays,
      evidence: edge.evidence,
    })),
    daysBefore: before,
    daysAfter: after,
    savedDays: before - after,
    finishBefore: null,
    finishAfter: null,
    decidedAt: new Date().toISOString(),
    decidedByName: world.account?.displayName ?? '',
    withdrawnAt: null,
    withdrawnByName: null,
    withdrawalReason: null,
    version: 0,
  };
}

function outcomeOf(plan: Schemas['Plan'], { savedDays }: Schemas['ParallelDecision']) {
  return {
    savedDays,
    settled: plan.openTasks === 0,
    openTasks: plan.openTasks,
    undatedTasks: 0,
    finishWithWaiting: plan.finish,
    finish: plan.finish,
  };
}
