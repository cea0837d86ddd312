import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';

/** Invented people and places; ids are fixed within a run. */
export const BRANCH = uuid7();

const SURNAMES = '陈王李张刘赵孙周吴郑冯何许韩曹彭邓肖田董袁潘';
const GIVEN = ['立新', '建华', '志远', '雪梅', '海涛', '文博', '晓燕', '国强', '静怡', '凯', '佳宁'];

type Office = Schemas['Office'];
const OFFICES: Office[] = ['SECRETARY', 'DEPUTY_SECRETARY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE'];

export const groups: Schemas['PartyGroup'][] = ['第一党小组', '第二党小组', '第三党小组'].map((name) => ({
  id: uuid7(),
  name,
  version: 0,
}));

export function manyMembers(count: number): Schemas['Member'][] {
  return Array.from({ length: count }, (_, index) => ({
    id: uuid7(),
    name: `${SURNAMES[index % 22]}${GIVEN[index % 11]}${index >= 22 ? index : ''}`,
    sex: index % 3 === 0 ? 'FEMALE' : 'MALE',
    birthDate: `19${70 + (index % 28)}-03-0${1 + (index % 9)}`,
    mobile: `199000${String(10_001 + index)}`,
    department: ['工程部', '前期部', '合约部', '财务部', '综合办公室'][index % 5] ?? null,
    office: OFFICES[index] ?? null,
    partyGroupId: groups[index % 3]?.id ?? null,
    standing: index % 22 === 20 ? 'PROBATIONARY' : 'FULL',
    affiliation: index % 22 === 19 ? 'TRANSFER_OUT_PENDING' : 'HERE',
    joinedOn: `20${String(index % 20).padStart(2, '0')}-07-01`,
    fullOn: `20${String((index % 20) + 1).padStart(2, '0')}-07-01`,
    votingRight: index % 22 !== 20,
    version: 0,
  }));
}

export const branch: Schemas['Branch'] = {
  id: BRANCH,
  name: '示例建设公司第一党支部',
  parentCommittee: '示例建设公司党委',
  demo: true,
  version: 0,
};

export const post: Schemas['DutyPost'] = {
  id: uuid7(),
  name: '午间垃圾分类岗',
  place: '办公区东侧投放点',
  startTime: '12:00',
  endTime: '13:00',
  seats: 1,
  version: 0,
};

const OFF_2026: [string, string, number][] = [
  ['元旦', '2026-01-01', 3],
  ['春节', '2026-02-15', 9],
  ['清明节', '2026-04-04', 3],
  ['劳动节', '2026-05-01', 5],
  ['端午节', '2026-06-19', 3],
  ['中秋节', '2026-09-25', 3],
  ['国庆节', '2026-10-01', 7],
];
const MAKE_UP_2026: [string, string][] = [
  ['元旦', '2026-01-04'],
  ['春节', '2026-02-14'],
  ['春节', '2026-02-28'],
  ['劳动节', '2026-05-09'],
  ['国庆节', '2026-09-20'],
  ['国庆节', '2026-10-10'],
];

function following(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export const calendar2026: Schemas['WorkCalendar'] = {
  year: 2026,
  published: true,
  noticeUrl: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  workdays: 248,
  version: 0,
  days: [
    ...OFF_2026.flatMap(([name, from, count]) =>
      Array.from({ length: count }, (_, index) => ({
        name,
        date: following(from, index),
        kind: 'OFF' as const,
      })),
    ),
    ...MAKE_UP_2026.map(([name, date]) => ({ name, date, kind: 'MAKE_UP' as const })),
  ].sort((a, b) => a.date.localeCompare(b.date)),
};
