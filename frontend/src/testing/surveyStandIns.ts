import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';

export type Unit = Schemas['SurveyUnit'];

/** What the stand-in server remembers of one survey; rules live in the real server. */
export interface SurveyWorld {
  survey: Schemas['Survey'] | undefined;
  units: Unit[];
  pairs: Schemas['SurveyPair'][];
  visits: Schemas['SurveyVisit'][];
  disputes: Schemas['SurveyDispute'][];
  assigned: Schemas['AssignSurveyBlocks'][];
  imports: Schemas['ImportReport'];
}

export const id = (kind: number, number: number) =>
  `018f0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

export const SURVEY_ID = id(1, 1);
export const PAIR_ID = id(2, 1);

export function emptySurveyWorld(): SurveyWorld {
  const imports = { dryRun: true, rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, problems: [] };
  return { survey: undefined, units: [], pairs: [], visits: [], disputes: [], assigned: [], imports };
}

interface Row {
  code: string;
  villageCode: string;
  villageName: string;
  block: string;
}

/** A few households of two villages, or as many as are given; the first blocks belong to the first pair. */
export function surveyWorld(members: Schemas['Member'][], rows: Row[] = fewRows()): SurveyWorld {
  const villages = [...new Set(rows.map(({ villageCode }) => villageCode))];
  const blocks = [...new Set(rows.map(({ villageCode, block }) => `${villageCode} ${block}`))];
  const [first, second] = members;
  const units = rows.map((row, index): Unit => {
    const block = blocks.indexOf(`${row.villageCode} ${row.block}`);
    return {
      id: id(5, index),
      code: row.code,
      villageId: id(3, villages.indexOf(row.villageCode)),
      villageName: row.villageName,
      blockId: id(4, block),
      blockName: row.block,
      pairId: block < blocks.length / 2 ? PAIR_ID : null,
      ...standing(index, block),
    };
  });
  const done = units.filter(({ status }) => status === 'DONE').length;
  return {
    ...emptySurveyWorld(),
    units,
    pairs: [
      {
        id: PAIR_ID,
        firstMemberId: first?.id ?? id(9, 1),
        firstMemberName: first?.name ?? '甲',
        secondMemberId: second?.id ?? id(9, 2),
        secondMemberName: second?.name ?? '乙',
        blocks: Math.ceil(blocks.length / 2),
        units: units.filter(({ pairId }) => pairId).length,
        done,
        due: 2,
      },
    ],
    survey: {
      id: SURVEY_ID,
      taskGroupId: id(9, 9),
      taskGroupName: '西片入户组',
      name: '西片入户摸排',
      from: '2026-11-01',
      to: '2026-12-31',
      thresholdPercent: 90,
      status: 'OPEN',
      units: units.length,
      done,
      mine: true,
      version: 0,
    },
  };
}

function fewRows(): Row[] {
  return ['1排', '2排'].flatMap((block, b) =>
    ['XP01', 'XP02'].flatMap((villageCode, v) =>
      [1, 2, 3].map((number) => ({
        code: `${villageCode}-000${number + b * 3}`,
        villageCode,
        villageName: `西片${v === 0 ? '一' : '二'}村`,
        block,
      })),
    ),
  );
}

/** Ten villages, in all as many households as the survey of the branch has. */
export function manyRows(): Row[] {
  const sizes = [388, 512, 295, 467, 341, 603, 274, 419, 456, 391];
  const names = [...'一二三四五六七八九十'];
  return sizes.flatMap((size, village) =>
    Array.from({ length: size }, (_, index) => {
      const villageCode = `XP${String(village + 1).padStart(2, '0')}`;
      return {
        code: `${villageCode}-${String(index + 1).padStart(4, '0')}`,
        villageCode,
        villageName: `西片${names[village]}村`,
        block: `${Math.floor(index / 40) + 1}排`,
      };
    }),
  );
}

/** The same for the same place in the list, and mixed enough to look at. */
function standing(index: number, block: number) {
  const none = {
    reason: null,
    visits: 0,
    attempts: 0,
    lastVisitAt: null,
    nextVisitOn: null,
    nextVisitBy: null,
    needsDecision: false,
    refutation: null,
    openDisputeId: null,
  };
  const seen = { ...none, visits: 1, attempts: 1, lastVisitAt: '2026-11-20T08:00:00Z' };
  const turn = (index * 7 + block * 3) % 12;
  if (turn < 5 - (block % 3)) return { ...seen, status: 'DONE' as const };
  if (turn === 6)
    return {
      ...seen,
      status: 'NOT_HOME' as const,
      reason: 'NOBODY_ANSWERED' as const,
      nextVisitOn: today(),
      nextVisitBy: 'PROPOSED' as const,
    };
  if (turn === 7)
    return {
      ...seen,
      status: 'REFUSED' as const,
      reason: 'NO_TIME' as const,
      attempts: 4,
      needsDecision: true,
    };
  return { ...none, status: 'NOT_VISITED' as const };
}
