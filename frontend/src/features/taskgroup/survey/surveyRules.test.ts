import { describe, expect, it } from 'vitest';
import { chosenPlaces, placesOf } from './admin/assignRules';
import { canonicalRule } from './backCheckRules';
import type { CoverageFigure, CoverageOfVillage } from './surveyApi';
import { dueBy, heatLevel, partsOf, shareText, toGoText, verifiedText } from './surveyRules';
import { importRow, importWords } from './unsentImport';

const figure = (total: number, done: number, more: Partial<CoverageFigure> = {}): CoverageFigure => ({
  total,
  done,
  notVisited: total - done,
  notHome: 0,
  refused: 0,
  inProgress: 0,
  disputed: 0,
  reached: total > 0 && done * 10 >= total * 9,
  toThreshold: Math.max(0, Math.ceil(total * 0.9) - done),
  verified: null,
  verifiedLow: null,
  verifiedHigh: null,
  ...more,
});

describe('progress', () => {
  it('is rounded down, so that nothing looks finished before it is', () => {
    expect(shareText(4145, 4146)).toBe('99.9%');
    expect(shareText(4146, 4146)).toBe('100%');
    expect(shareText(1, 3)).toBe('33.3%');
    expect(shareText(0, 0)).toBe('—');
  });

  it('says how far it is to the line', () => {
    expect(toGoText(figure(100, 40), 90)).toBe('离目标线 90% 还差 50 户');
    expect(toGoText(figure(100, 90), 90)).toBe('已到目标线 90%');
    expect(toGoText(figure(0, 0), 90)).toBe('还没有户');
  });

  it('is darkest only beyond the line', () => {
    const levels = [0, 1, 30, 60, 89, 90, 100].map((done) => heatLevel(figure(100, done), 90));
    expect(levels).toEqual([0, 1, 2, 3, 3, 4, 4]);
    expect(heatLevel(figure(0, 0), 90)).toBe(0);
  });

  it('has parts that add up to the whole', () => {
    const parts = partsOf(
      figure(100, 40, { notVisited: 30, notHome: 10, refused: 8, inProgress: 7, disputed: 5 }),
    );
    expect(parts.reduce((all, { count }) => all + count, 0)).toBe(100);
  });

  it('tells bounds only where a back-check is finished', () => {
    expect(verifiedText(figure(100, 40))).toBeUndefined();
    const verified = {
      backCheckId: 'c',
      drawnAt: '2026-11-20T00:00:00Z',
      frame: 40,
      covered: 40,
      checked: 10,
      confirmed: 9,
      share: 0.9,
      low: 0.625,
      high: 0.975,
      method: 'EXACT' as const,
    };
    expect(verifiedText(figure(100, 40, { verified, verifiedLow: 0.25, verifiedHigh: 0.39 }))).toBe(
      '经核实的覆盖率 25.0% 至 39.0%（抽查核实 10 户，9 户属实，95% 区间）',
    );
  });

  it('looks as far ahead as the horizon says', () => {
    expect(dueBy('today', '2026-11-23')).toBe('2026-11-23');
    expect(dueBy('week', '2026-11-28')).toBe('2026-12-05');
  });
});

describe('assignment', () => {
  const village = (villageId: string): CoverageOfVillage => ({
    villageId,
    villageCode: villageId,
    villageName: villageId,
    blocks: 2,
    unassignedBlocks: 1,
    figure: figure(80, 0),
  });
  const block = (blockId: string, pairId: string | null) => ({
    blockId,
    blockName: blockId,
    pairId,
    figure: figure(40, 0),
  });
  const blocks = new Map([['V1', [block('1排', 'p'), block('2排', null)]]]);
  const places = placesOf([village('V1'), village('V2')], blocks, new Map([['p', '甲、乙']]));

  it('tells whose a block is', () => {
    expect(places[0]?.children?.map(({ title }) => title)).toEqual([
      '1排　40 户，甲、乙',
      '2排　40 户，没分',
    ]);
    expect(places[1]?.children).toBeUndefined();
  });

  it('names a whole village once and not its blocks again', () => {
    expect(chosenPlaces(places, ['V1', '1排', '2排'])).toMatchObject({ villageIds: ['V1'], blockIds: [] });
    expect(chosenPlaces(places, ['1排', 'V2'])).toEqual({
      villageIds: ['V2'],
      blockIds: ['1排'],
      isEmpty: false,
      text: '已选 1 个村、1 个片区',
    });
    expect(chosenPlaces(places, []).isEmpty).toBe(true);
  });
});

describe('a file from a phone', () => {
  const visit = {
    unitId: 'u',
    memberId: 'm',
    visitedAt: '2026-11-23T02:00:00Z',
    result: 'DONE',
    clientSentAt: '',
  };
  const item = (more: object) => ({
    id: 'i',
    kind: 'surveyVisit',
    title: 'XP01-0001 已完成',
    createdAt: '2026-11-23T02:00:00Z',
    body: { surveyId: 's', visit },
    ...more,
  });
  const members = [{ id: 'm', name: '甲' }];

  it('gives what can be sent, named by code and result', () => {
    const row = importRow(item({}), 's', members);
    expect(row).toMatchObject({ state: 'READY', memberName: '甲' });
    expect(importWords(row)).toBe('XP01-0001 已完成');
  });

  it('says why the rest cannot be', () => {
    const reasons = [
      item({ kind: 'serviceRecord' }),
      item({ body: { surveyId: 's' } }),
      item({ body: { surveyId: 'another', visit } }),
      item({ body: { surveyId: 's', visit: { ...visit, memberId: 'gone' } } }),
    ].map((each) => importRow(each, 's', members));
    expect(reasons.map(({ state }) => state)).toEqual(Array(4).fill('UNFIT'));
    expect(new Set(reasons.map(({ reason }) => reason)).size).toBe(4);
  });
});

describe('back-check', () => {
  const rule = {
    id: '018f0000-0000-7000-8000-00000000000c',
    surveyId: '018f0000-0000-7000-8000-00000000000b',
    cutoffOn: '2026-11-30',
    stratification: 'VILLAGE' as const,
    sampleKind: 'RATE' as const,
    sampleAmount: 5,
    minimum: 2,
  };

  it('binds every part of its rule, line by line', () => {
    expect(canonicalRule('018f0000-0000-7000-8000-00000000000a', rule)).toBe(
      'sanbuzou-back-check/1\n' +
        'branch=018f0000-0000-7000-8000-00000000000a\n' +
        'survey=018f0000-0000-7000-8000-00000000000b\n' +
        'check=018f0000-0000-7000-8000-00000000000c\n' +
        'cutoff=2026-11-30\n' +
        'zone=Asia/Shanghai\n' +
        'stratify=VILLAGE\n' +
        'sample=RATE:5\n' +
        'minimum=2\n',
    );
  });
});
