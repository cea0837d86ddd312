import type { Schemas } from '@/shared/api/client';
import { addDays, isoWeekday, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';

type Need = Schemas['ServiceNeed'];

export function needAt(community: Schemas['Community'], title: string, more: Partial<Need> = {}): Need {
  return {
    id: uuid7(),
    kind: 'DEMAND',
    status: 'OPEN',
    communityId: community.id,
    communityName: community.name,
    title,
    description: null,
    place: null,
    windows: [],
    seats: 1,
    claimed: 0,
    skills: [],
    contact: null,
    ownClaimId: null,
    postedBy: '陈立新',
    postedAt: '2026-11-20T01:00:00Z',
    outcome: null,
    closingNote: null,
    closedBy: null,
    closedAt: null,
    version: 0,
    ...more,
  };
}

/** Two hours on the next Saturday, some weeks ahead. */
export function saturday(weeks = 0): Schemas['TimeWindow'] {
  const day = addDays(today(), ((6 - isoWeekday(today()) + 7) % 7 || 7) + 7 * weeks);
  return { from: `${day}T01:00:00Z`, to: `${day}T03:00:00Z` };
}

/** One of each kind, one full, one proposed and one done. */
export function needsOf(communities: Schemas['Community'][]): Need[] {
  const [first, second, third] = communities;
  if (!first || !second || !third) return [];
  return [
    needAt(first, '周末桶前值守', {
      kind: 'POSITION',
      place: '1 号楼前',
      windows: [0, 1, 2, 3].map(saturday),
      seats: 3,
      claimed: 1,
      skills: ['环境清洁'],
    }),
    needAt(second, '搬运过冬物资', {
      windows: [saturday(1)],
      seats: 4,
      claimed: 4,
      skills: ['搬运'],
    }),
    needAt(third, '想学会用手机挂号', { kind: 'WISH', description: '王奶奶（化名）想请人教两次。' }),
    needAt(first, '修一修楼道里的旧书架', { kind: 'WISH', status: 'PROPOSED', postedBy: '黎明' }),
    needAt(second, '一副老花镜', {
      kind: 'WISH',
      status: 'CLOSED',
      claimed: 1,
      outcome: 'FULFILLED',
      closedBy: '陈立新',
      closedAt: '2026-11-21T01:00:00Z',
    }),
  ];
}
