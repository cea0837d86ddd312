import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import { difficultyAt, emptyGroups, type GroupWorld } from './groupHandlers';
import type { World } from './world';

const ROLES = ['LEADER', 'DEPUTY_LEADER', 'LIAISON', 'RECORDER', 'MEMBER'] as const;

/** A pioneer group at work, for looking at its screens. */
export function groupWorld({ members, taskGroups, tasks }: World): GroupWorld {
  const group = taskGroups[0];
  if (!group) return emptyGroups();
  const by = members[0]?.name ?? '';
  const people = ROLES.map((role, index) => ({
    id: uuid7(),
    taskGroupId: group.id,
    taskGroupName: group.name,
    memberId: members[index]?.id ?? '',
    memberName: members[index]?.name ?? '',
    role,
    joinedOn: `2026-03-0${index + 2}`,
    leftOn: index === 4 ? '2026-10-31' : null,
    version: 0,
  }));
  const difficulties = [
    difficultyAt(group.id, '环评等可研、水评等环评，一项等一项', {
      state: 'ADJUSTED',
      ownerName: members[1]?.name ?? null,
      dueOn: '2026-12-04',
      tasks: tasks.slice(4, 6).map(({ id, code, name }) => ({ id, code, name })),
      analysis: '逐条查了依据：环评可以和可研同步编报，水评只需要规划条件，并不需要环评批复。',
      adjustedPlan: '环评、水评和可研同时编报，由 B 组帮忙跑水务窗口。',
    }),
    difficultyAt(group.id, '树木移植许可要先有现状测绘，测绘还没有委托', { dueOn: '2026-11-20' }),
    difficultyAt(group.id, '主管部门调整，可研批复两个窗口都说不归自己', {
      state: 'SOLVED',
      result: '三方会商后书面明确了受理窗口，材料一次收齐。',
    }),
  ];
  const consultation: Schemas['Consultation'] = {
    id: uuid7(),
    taskGroupId: group.id,
    heldOn: '2026-11-02',
    place: '西片一村村委会（虚构）',
    peoplePresent: 37,
    difficultyId: null,
    difficultyTitle: null,
    topics: '安置房设计方案第一稿',
    said: '希望小户型多一些；楼间距怎么量听不懂；担心老人上下楼。',
    agreements: '设计单位两周内拿出两个户型配比的比较，用图讲清间距。',
    followUps: [],
    recordedBy: by,
    corrections: 1,
    version: 1,
  };
  consultation.followUps = ['把比较图贴到村口公示栏', '回村里说明进场时间'].map((what, index) => ({
    id: uuid7(),
    taskGroupId: group.id,
    consultationId: consultation.id,
    what,
    ownerMemberId: members[0]?.id ?? null,
    ownerName: members[index]?.name ?? null,
    dueOn: index === 0 ? '2026-11-16' : '2026-12-01',
    doneOn: null,
    outcome: null,
  }));
  const told = (
    kind: Schemas['TimelineKind'],
    day: string,
    title: string,
    more: Partial<Schemas['TimelineEntry']> = {},
  ): Schemas['TimelineEntry'] => ({
    kind,
    day,
    id: uuid7(),
    subjectId: group.id,
    title,
    detail: null,
    memberName: null,
    recordedBy: null,
    ...more,
  });
  return {
    people,
    difficulties,
    steps: [
      { id: uuid7(), kind: 'OPENING', text: null, takenOn: '2026-10-13', recordedBy: by },
      {
        id: uuid7(),
        kind: 'ANALYSIS',
        text: difficulties[0]?.analysis ?? '',
        takenOn: '2026-10-17',
        recordedBy: by,
      },
    ],
    consultations: [consultation],
    files: [
      {
        id: uuid7(),
        taskGroupId: group.id,
        name: '三方会商会议纪要（虚构）.pdf',
        type: 'PDF',
        bytes: 482_000,
        addedOn: '2026-10-09',
        addedBy: by,
        addedByMemberId: members[0]?.id ?? null,
      },
    ],
    timeline: [
      told('DECISION', '2026-11-18', '不再等 1 条软前置，计划工期由 213 天变为 172 天', {
        detail: '水评只需要规划条件。',
        recordedBy: by,
      }),
      told('CONSULTATION', '2026-11-02', '西片一村村委会（虚构），到场 37 人：安置房设计方案第一稿', {
        detail: consultation.agreements,
        recordedBy: by,
      }),
      told('PLAN_ADJUSTED', '2026-10-23', difficulties[0]?.title ?? '', {
        detail: difficulties[0]?.adjustedPlan ?? null,
        recordedBy: by,
      }),
      told('TASK_DONE', '2026-10-23', 'A3 用地预审', { memberName: members[2]?.name ?? null }),
      told('JOINED', '2026-03-03', '副组长', { memberName: members[1]?.name ?? null }),
      told('FOUNDED', '2026-03-02', group.name, { detail: group.purpose }),
    ],
  };
}
