import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import { branch, calendar2026, groups, manyMembers, post } from './fixtures';
import { needsOf } from './needStandIns';
import { loadProcedure, roster } from './standIns';

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
  needs: Schemas['ServiceNeed'][];
  claims: Schemas['ServiceNeedClaim'][];
  preferences: Schemas['ServicePreferences'];
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
    needs: [],
    claims: [],
    preferences: { skills: [], weekdays: [], dayParts: [], otherCommunities: true, version: 0 },
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
    correctsId: null,
    correctedById: null,
    clockOffsetSeconds: 0,
    flags: [],
    startedAt: `2026-11-${20 - index}T02:30:00Z`,
    endedAt: null,
    content,
    proof: null,
    clientSentAt: `2026-11-${20 - index}T03:00:00Z`,
    receivedAt: `2026-11-${20 - index}T03:00:01Z`,
    status: (['RECORDED', 'CONFIRMED', 'CORRECTION_REQUESTED'] as const)[index] ?? 'RECORDED',
    confirmedBy: index === 1 ? second.name : null,
    confirmedAt: null,
    unconfirmedReason: null,
    correctionReason: index === 2 ? '日期应为 11 月 17 日' : null,
    version: 0,
  }));
  world.needs = needsOf(world.communities);
  world.taskGroups = [
    {
      id: uuid7(),
      name: '街坊路手续办理组',
      purpose: '把手续从串联改为并联',
      leaderMemberId: first.id,
      foundedOn: '2026-01-05',
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
      code: 'community.requiredServicesPerYear',
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
