import { dayKind, isWorked } from '@/features/calendar/rules';
import { parseProcedure } from '@/features/taskgroup/procedure';
import { schedule } from '@/features/taskgroup/rules';
import type { Schemas } from '@/shared/api/client';
import { addDays, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { branch, calendar2026, groups, manyMembers, post } from './fixtures';

/** What the stand-in server remembers. Small on purpose: rules live in the real server. */
export interface World {
  branch: Schemas['Branch'];
  account: Schemas['SessionAccount'] | null;
  accounts: Schemas['AccountDetail'][];
  tokens: Schemas['ApiToken'][];
  groups: Schemas['PartyGroup'][];
  terms: Schemas['OfficeTerm'][];
  parameters: Schemas['RuleParameter'][];
  members: Schemas['Member'][];
  absences: Schemas['Absence'][];
  calendars: Schemas['WorkCalendar'][];
  posts: Schemas['DutyPost'][];
  rosters: Schemas['Roster'][];
  duties: Schemas['Duty'][];
  communities: Schemas['Community'][];
  registrations: Schemas['CommunityRegistration'][];
  records: Schemas['ServiceRecord'][];
  taskGroups: Schemas['TaskGroup'][];
  tasks: Schemas['Task'][];
  dependencies: Schemas['Dependency'][];
  audit: Schemas['AuditEntry'][];
}

export function emptyWorld(): World {
  return {
    branch,
    account: null,
    accounts: [],
    tokens: [],
    groups: [],
    terms: [],
    parameters: [],
    members: [],
    absences: [],
    calendars: [calendar2026],
    posts: [],
    rosters: [],
    duties: [],
    communities: [],
    registrations: [],
    records: [],
    taskGroups: [],
    tasks: [],
    dependencies: [],
    audit: [],
  };
}

export function accountFor(
  member: Schemas['Member'] | undefined,
  roles: Schemas['Role'][],
): Schemas['SessionAccount'] {
  return {
    id: uuid7(),
    displayName: member?.name ?? '管理员',
    roles,
    branchId: branch.id,
    memberId: member?.id ?? null,
    mustChangePassword: false,
  };
}

/** Takes people in turn: enough to look at, not a solver. */
export function roster(
  world: World,
  from: string,
  to: string,
  policy: Schemas['RosterPolicy'] = 'EQUAL',
): Schemas['Roster'] {
  const id = uuid7();
  const people = world.members;
  const duties: Schemas['Duty'][] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const calendar = world.calendars.find((each) => each.year === Number(day.slice(0, 4)));
    if (!isWorked(dayKind(day, calendar))) continue;
    const free = people.filter(
      (person) =>
        !world.absences.some((each) => each.memberId === person.id && each.from <= day && day <= each.to),
    );
    const member = free.sort((a, b) => count(duties, a.id) - count(duties, b.id))[0];
    duties.push({
      id: uuid7(),
      rosterId: id,
      date: day,
      startTime: post.startTime,
      endTime: post.endTime,
      seat: 1,
      dutyPostId: post.id,
      dutyPostName: post.name,
      place: post.place,
      memberId: member?.id ?? null,
      memberName: member?.name ?? null,
      status: 'DRAFT',
      version: 0,
    });
  }
  world.duties.push(...duties);
  const loads = people.map((person) => ({
    memberId: person.id,
    memberName: person.name,
    prior: 0,
    duties: count(duties, person.id),
    availableDays: duties.length,
  }));
  const squares = String(loads.reduce((sum, load) => sum + load.duties ** 2, 0));
  const numbers = loads.map((load) => load.duties);
  const created: Schemas['Roster'] = {
    id,
    dutyPostId: post.id,
    dutyPostName: post.name,
    status: 'DRAFT',
    from,
    to,
    policy,
    publishedAt: null,
    version: 0,
    fairness: {
      objective: squares,
      lowerBound: squares,
      gap: '0',
      spread: Math.max(...numbers) - Math.min(...numbers),
      slots: duties.length,
      uncovered: 0,
      loads,
      certificate: {},
      unknownYears: [],
    },
  };
  world.rosters.push(created);
  return created;
}

function count(duties: Schemas['Duty'][], memberId: string): number {
  return duties.filter((duty) => duty.memberId === memberId).length;
}

export function loadProcedure(
  world: World,
  taskGroupId: string,
  text: string,
): Schemas['ProcedureImportReport'] {
  const { steps } = parseProcedure(text);
  const group = world.taskGroups.find((each) => each.id === taskGroupId);
  const idOf = new Map(steps.map((step) => [step.code, uuid7()]));
  const before = world.dependencies.length;
  for (const step of steps) {
    const id = idOf.get(step.code) as string;
    world.tasks.push({
      id,
      taskGroupId,
      taskGroupName: group?.name ?? '',
      code: step.code,
      name: step.name,
      durationDays: step.durationDays,
      ownerMemberId: world.members[0]?.id ?? null,
      status: 'NOT_STARTED',
      version: 0,
    });
    for (const each of step.predecessors) {
      world.dependencies.push({
        id: uuid7(),
        predecessorId: idOf.get(each.code) as string,
        successorId: id,
        kind: each.kind,
        evidence: each.evidence,
      });
    }
  }
  return { tasks: steps.length, dependencies: world.dependencies.length - before };
}

export function network(world: World, taskGroupId: string): Schemas['Network'] {
  const tasks = world.tasks.filter((task) => task.taskGroupId === taskGroupId);
  const ids = new Set(tasks.map((task) => task.id));
  const edges = world.dependencies.filter((edge) => ids.has(edge.successorId));
  const plan = schedule(tasks, edges);
  const hard = schedule(
    tasks,
    edges.filter((edge) => edge.kind === 'HARD'),
  );
  const slots = [...(plan?.slots ?? [])].map(([id, slot]) => ({ id, ...slot }));
  const advice = edges
    .filter((edge) => edge.kind === 'SOFT')
    .map((edge) => ({
      drop: [edge.id],
      savedDays:
        (plan?.days ?? 0) -
        (schedule(
          tasks,
          edges.filter((each) => each !== edge),
        )?.days ?? 0),
    }))
    .filter((each) => each.savedDays > 0)
    .sort((a, b) => b.savedDays - a.savedDays);
  return {
    serialDays: tasks.reduce((sum, task) => sum + task.durationDays, 0),
    plannedDays: plan?.days ?? 0,
    hardOnlyDays: hard?.days ?? 0,
    criticalPath: slots.filter((slot) => slot.slack === 0).map((slot) => slot.id),
    tasks: slots,
    advice,
    adviceExact: true,
  };
}

export function fullWorld(procedure: string, memberCount = 22): World {
  const world = emptyWorld();
  world.members = manyMembers(memberCount);
  world.groups = groups;
  world.posts = [post];
  const [first, second, third] = world.members;
  if (!first || !second || !third) return world;
  world.absences = [
    { id: uuid7(), memberId: second.id, from: '2026-11-09', to: '2026-11-13' },
    { id: uuid7(), memberId: third.id, from: '2026-11-20', to: '2026-12-04' },
  ];
  const published = roster(world, '2026-01-01', '2026-12-31');
  published.status = 'PUBLISHED';
  published.publishedAt = '2025-12-20T02:00:00Z';
  for (const duty of world.duties) duty.status = 'PLANNED';
  world.communities = ['兴盛街社区', '清源西里社区', '康庄社区'].map((name) => ({
    id: uuid7(),
    name,
    subdistrict: '示例街道',
    contact: null,
    version: 0,
  }));
  const community = world.communities[0] as Schemas['Community'];
  world.registrations = world.members.slice(0, 15).map((member) => ({
    id: uuid7(),
    memberId: member.id,
    memberName: member.name,
    communityId: community.id,
    communityName: community.name,
    registeredOn: '2026-03-05',
    receiptNo: null,
    endedOn: null,
    review: null,
    version: 0,
  }));
  world.records = [
    '桶前值守',
    '环境清扫',
    '入户走访：给独居老人送防寒用品，并登记了需要维修的暖气片，已转社区',
  ].map((content, index) => ({
    id: uuid7(),
    memberId: first.id,
    memberName: first.name,
    communityId: community.id,
    communityName: community.name,
    activityId: null,
    needId: null,
    startedAt: `2026-11-${20 - index}T02:30:00Z`,
    endedAt: null,
    content,
    proof: null,
    clientSentAt: `2026-11-${20 - index}T03:00:00Z`,
    receivedAt: `2026-11-${20 - index}T03:00:01Z`,
    status: (['RECORDED', 'CONFIRMED', 'CORRECTION_REQUESTED'] as const)[index] ?? 'RECORDED',
    confirmedBy: index === 1 ? second.name : null,
    confirmedAt: null,
    correctionReason: index === 2 ? '日期应为 11 月 17 日' : null,
    version: 0,
  }));
  world.taskGroups = [
    {
      id: uuid7(),
      name: '街坊路手续办理组',
      purpose: '把手续从串联改为并联',
      leaderMemberId: first.id,
      version: 0,
    },
  ];
  loadProcedure(world, world.taskGroups[0]?.id ?? '', procedure);
  world.terms = world.members.slice(0, 5).map((member, index) => ({
    id: uuid7(),
    memberId: member.id,
    memberName: member.name,
    office: member.office ?? 'SECRETARY',
    startedOn: '2024-03-01',
    dueOn: index === 0 ? '2027-03-01' : '2028-03-01',
    endedOn: null,
    version: 0,
  }));
  world.parameters = [
    {
      code: 'termYears',
      name: '支部委员会任期',
      value: '3',
      unit: '年',
      validFrom: null,
      source: '中国共产党基层组织选举工作条例',
      sure: 'B',
      agreed: true,
    },
    {
      code: 'requiredServicesPerYear',
      name: '每人每年社区服务次数',
      value: '2',
      unit: '次',
      validFrom: null,
      source: '未见全市统一下限，由支部约定',
      sure: 'C',
      agreed: true,
    },
  ];
  world.accounts = world.members.slice(0, 3).map((member, index) => ({
    id: uuid7(),
    username: member.mobile ?? 'x',
    displayName: member.name,
    roles: index === 0 ? ['MEMBER', 'OFFICER', 'ADMIN'] : ['MEMBER'],
    memberId: member.id,
    disabled: false,
    locked: index === 2,
    mustChangePassword: index === 1,
    lastLoginAt: index === 0 ? '2026-11-20T01:00:00Z' : null,
    version: 0,
  }));
  world.tokens = [
    {
      id: uuid7(),
      name: '办公平台',
      scopes: ['member:read', 'duty:read'],
      expiresAt: '2027-05-01T00:00:00Z',
      lastUsedAt: null,
      revokedAt: null,
      createdAt: '2026-11-01T00:00:00Z',
    },
  ];
  world.audit = [
    {
      id: uuid7(),
      at: '2026-11-20T01:10:00Z',
      actor: first.name,
      action: 'updateMember',
      subjectType: 'member',
      subjectId: second.id,
      change: 'CHANGED',
      before: { department: '前期部' },
      after: { department: '工程部' },
      requestId: uuid7(),
    },
  ];
  return world;
}

export function todayOf(world: World): Schemas['Today'] {
  const date = today();
  return {
    date,
    dayKind: 'WORKDAY',
    duties: world.duties.filter((duty) => duty.date === '2026-11-23' && duty.status !== 'DRAFT'),
    unconfirmedRecords: world.records.filter((record) => record.status === 'RECORDED').length,
    registration: { registered: world.registrations.length, inService: world.members.length },
    termsEnding: world.terms.filter((term) => term.dueOn <= addDays(date, 183)),
    steps: {
      members: world.members.length,
      dutyPosts: world.posts.length,
      rosters: world.rosters.length,
      publishedRosters: world.rosters.filter((each) => each.status === 'PUBLISHED').length,
      memberAccounts: world.accounts.length,
    },
  };
}
