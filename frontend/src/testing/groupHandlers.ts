import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import { nothing, on, page, problem } from './typedHttp';

/** What the stand-in server remembers about one group besides its procedure. */
export interface GroupWorld {
  people: Schemas['GroupMembership'][];
  difficulties: Schemas['Difficulty'][];
  steps: Schemas['DifficultyStep'][];
  consultations: Schemas['Consultation'][];
  files: Schemas['GroupFile'][];
  timeline: Schemas['TimelineEntry'][];
}

export function emptyGroups(): GroupWorld {
  return { people: [], difficulties: [], steps: [], consultations: [], files: [], timeline: [] };
}

const TODAY = '2026-11-22';
const STATES = {
  ANALYSIS: 'ANALYSED',
  ADJUSTMENT: 'ADJUSTED',
  SOLUTION: 'SOLVED',
  SHELVING: 'SHELVED',
  REOPENING: 'OPEN',
  OPENING: 'OPEN',
} as const;

export function difficultyAt(
  taskGroupId: string,
  title: string,
  more: Partial<Schemas['Difficulty']> = {},
): Schemas['Difficulty'] {
  return {
    id: uuid7(),
    taskGroupId,
    title,
    description: null,
    state: 'OPEN',
    ownerMemberId: null,
    ownerName: null,
    dueOn: null,
    openedOn: '2026-11-20',
    tasks: [],
    analysis: null,
    adjustedPlan: null,
    result: null,
    version: 0,
    ...more,
  };
}

function minutesOf(
  id: string,
  taskGroupId: string,
  body: Schemas['WriteConsultation'],
): Schemas['Consultation'] {
  return {
    id,
    taskGroupId,
    heldOn: body.heldOn,
    place: body.place,
    peoplePresent: body.peoplePresent,
    difficultyId: null,
    difficultyTitle: null,
    topics: body.topics,
    said: body.said,
    agreements: body.agreements ?? null,
    followUps: (body.followUps ?? []).map(({ what, dueOn, ownerMemberId }) => ({
      id: uuid7(),
      taskGroupId,
      consultationId: id,
      what,
      dueOn,
      ownerMemberId: ownerMemberId ?? null,
      ownerName: null,
      doneOn: null,
      outcome: null,
    })),
    recordedBy: '陈立新',
    corrections: 0,
    version: 0,
  };
}

/** A page of a list that may be long. */
function part<T>(items: T[], query: URLSearchParams) {
  const start = Number(query.get('cursor') ?? 0);
  const next = start + Number(query.get('limit') ?? 50);
  return { items: items.slice(start, next), nextCursor: next < items.length ? String(next) : null };
}

export function groupHandlers(world: GroupWorld = emptyGroups()) {
  const B = '/branches/{branchId}' as const;
  const G = `${B}/task-groups/{taskGroupId}` as const;
  const followUps = () => world.consultations.flatMap((each) => each.followUps);
  return [
    on('get', `${B}/task-group-members`, () => page(world.people.filter(({ leftOn }) => !leftOn))),
    on('get', `${G}/members`, () => page(world.people)),
    on('post', `${G}/members`, async ({ json }) => {
      const body = (await json()) as Schemas['WriteGroupMembership'];
      if (world.people.some(({ memberId }) => memberId === body.memberId))
        return problem(409, 'ALREADY_IN_GROUP', '这名党员在这段时间已在本组，请先改已有的那一条。');
      const membership = {
        ...body,
        id: uuid7(),
        taskGroupId: 'g',
        taskGroupName: 'A 组',
        memberName: '新组员',
        leftOn: body.leftOn ?? null,
        version: 0,
      };
      world.people.push(membership);
      return membership;
    }),
    on('get', `${G}/difficulties`, ({ query }) => {
      const state = query.get('state');
      return part(
        world.difficulties.filter((each) => !state || each.state === state),
        query,
      );
    }),
    on('post', `${G}/difficulties`, async ({ params, json }) => {
      const { taskIds: _, openedOn, ...body } = (await json()) as Schemas['WriteDifficulty'];
      const difficulty = difficultyAt(params.taskGroupId ?? '', body.title, {
        ...body,
        openedOn: openedOn ?? TODAY,
      });
      world.difficulties.unshift(difficulty);
      return difficulty;
    }),
    on('get', `${G}/difficulties/{difficultyId}/steps`, () => page(world.steps)),
    on(
      'post',
      `${G}/difficulties/{difficultyId}/steps`,
      async ({ params, json }) => {
        const { kind, text } = (await json()) as Schemas['TakeDifficultyStep'];
        const difficulty = world.difficulties.find(({ id }) => id === params.difficultyId);
        if (!difficulty) return problem(404, 'NOT_FOUND', '没有这个难点。');
        world.steps.push({ id: uuid7(), kind, text, takenOn: TODAY, recordedBy: '陈立新' });
        if (kind === 'ANALYSIS') difficulty.analysis = text;
        if (kind === 'ADJUSTMENT') difficulty.adjustedPlan = text;
        if (kind === 'SOLUTION') difficulty.result = text;
        return Object.assign(difficulty, { state: STATES[kind] });
      },
      200,
    ),
    on('get', `${G}/consultations`, ({ query }) => part(world.consultations, query)),
    on('put', `${G}/consultations/{consultationId}`, async ({ params, json }) => {
      const body = (await json()) as Schemas['WriteConsultation'];
      const minutes = minutesOf(params.consultationId ?? '', params.taskGroupId ?? '', body);
      world.consultations.unshift(minutes);
      return minutes;
    }),
    on('get', `${B}/follow-ups`, ({ query }) =>
      part(
        followUps().filter(({ doneOn }) => !query.get('open') || !doneOn),
        query,
      ),
    ),
    on(
      'post',
      `${B}/follow-ups/{followUpId}/report`,
      async ({ params, json }) => {
        const { done } = (await json()) as Schemas['ReportFollowUp'];
        const followUp = followUps().find(({ id }) => id === params.followUpId);
        if (!followUp) return problem(404, 'NOT_FOUND', '没有这件后续事项。');
        return Object.assign(followUp, { doneOn: done ? TODAY : null });
      },
      200,
    ),
    on('get', `${G}/files`, ({ query }) => part(world.files, query)),
    on('delete', `${G}/files/{fileId}`, ({ params }) => {
      world.files = world.files.filter(({ id }) => id !== params.fileId);
      return nothing();
    }),
    on('get', `${G}/timeline`, ({ query }) => part(world.timeline, query)),
  ];
}
