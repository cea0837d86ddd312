import { describe, expect, it } from 'vitest';
import type { Unsent } from '@/shared/offline/outbox';
import { type KeptVisit, type MyUnit, VISIT, type VisitResult } from './unitApi';
import {
  faultOf,
  needsReason,
  nextUnit,
  nextVisitChoices,
  pile,
  pileOf,
  RESULTS,
  reasonsFor,
  visitBody,
  visitTitle,
  withUnsent,
} from './visitRules';

const DAY = '2026-11-23';

const unit = (code: string, more: Partial<MyUnit> = {}): MyUnit => ({
  id: code,
  code,
  village: '西片一村',
  block: '1排',
  status: 'NOT_VISITED',
  reason: null,
  visits: 0,
  lastVisitAt: null,
  nextVisitOn: null,
  needsDecision: false,
  refutation: null,
  ...more,
});

function kept(unitId: string, result: VisitResult, visitedAt: string, more: Partial<Unsent> = {}): Unsent {
  const visit = { unitId, memberId: 'm', visitedAt, result, clientSentAt: visitedAt };
  const body: KeptVisit = { surveyId: 's', visit };
  return {
    id: `${unitId}-${visitedAt}`,
    kind: VISIT,
    accountId: 'a',
    branchId: 'b',
    title: '',
    body,
    createdAt: visitedAt,
    state: 'WAITING',
    attempts: 0,
    ...more,
  };
}

describe('what can be recorded', () => {
  it('asks for a reason where somebody has to act on it, and has reasons for exactly those results', () => {
    expect(RESULTS.filter(needsReason)).toEqual(['REFUSED', 'DISPUTED']);
    expect(RESULTS.filter((result) => reasonsFor(result).length === 0)).toEqual(['DONE']);
    expect(faultOf({ result: 'REFUSED' })).toBe('请选一个原因。');
    expect(faultOf({ result: 'NOT_HOME' })).toBeUndefined();
  });

  it('asks for words with the reason 其他', () => {
    expect(faultOf({ result: 'NOT_HOME', reason: 'OTHER', note: ' ' })).toMatch(/请写一句说明/);
    expect(faultOf({ result: 'NOT_HOME', reason: 'OTHER', note: '门口在修路' })).toBeUndefined();
  });

  it('does not take what looks like a phone number', () => {
    expect(faultOf({ result: 'DONE', note: '电话 138 1234 5678' })).toMatch(/像是手机号/);
  });

  it('sends only what was said, and no next visit once it is done', () => {
    const now = new Date('2026-11-23T02:00:00Z');
    const body = visitBody('u', 'm', { result: 'DONE', note: '  ', nextVisitOn: '2026-11-30' }, now);
    expect(body).toEqual({
      unitId: 'u',
      memberId: 'm',
      visitedAt: '2026-11-23T02:00:00.000Z',
      result: 'DONE',
      clientSentAt: '2026-11-23T02:00:00.000Z',
    });
  });

  it('is named by code, result and reason', () => {
    expect(visitTitle('XP01-0001', { result: 'NOT_HOME', reason: 'VACANT' })).toBe(
      'XP01-0001 不在家（空置）',
    );
  });

  it('offers each day once and none that has passed', () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', DAY]) {
      const days = nextVisitChoices(day).map((choice) => choice.day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((each) => each > day)).toBe(true);
    }
  });
});

describe('what this phone still holds', () => {
  it('shows a visit that is not sent yet, marked as such', () => {
    const [shown] = withUnsent([unit('A')], 's', [kept('A', 'DONE', '2026-11-23T02:00:00Z')]);
    expect(shown).toMatchObject({ status: 'DONE', unsent: 'WAITING', visits: 1 });
  });

  it('does not let an earlier visit cover a later one that the branch has', () => {
    const known = unit('A', { status: 'DONE', lastVisitAt: '2026-11-23T03:00:00Z', visits: 2 });
    const [shown] = withUnsent([known], 's', [kept('A', 'NOT_HOME', '2026-11-23T02:00:00Z')]);
    expect(shown).toMatchObject({ status: 'DONE', visits: 2, unsent: 'WAITING' });
  });

  it('never shows a refused visit as if it counted', () => {
    const refused = kept('A', 'DONE', '2026-11-23T02:00:00Z', { state: 'REFUSED' });
    expect(withUnsent([unit('A')], 's', [refused])[0]).toMatchObject({
      status: 'NOT_VISITED',
      unsent: 'REFUSED',
    });
  });

  it('leaves other surveys and other kinds alone', () => {
    const items = [
      kept('A', 'DONE', '2026-11-23T02:00:00Z', { kind: 'serviceRecord' }),
      kept('A', 'DONE', '2026-11-23T02:00:00Z'),
    ];
    expect(withUnsent([unit('A')], 'another', items)[0]).toEqual(unit('A'));
  });
});

describe('the piles', () => {
  const units = [
    unit('A1'),
    unit('B2', { status: 'NOT_HOME', nextVisitOn: DAY, lastVisitAt: '2026-11-20T02:00:00Z' }),
    unit('B1', { status: 'NOT_HOME', nextVisitOn: '2026-11-20', lastVisitAt: '2026-11-18T02:00:00Z' }),
    unit('C1', { status: 'IN_PROGRESS', nextVisitOn: '2026-11-24' }),
    unit('D1', { status: 'REFUSED', needsDecision: true }),
    unit('D2', { status: 'DISPUTED' }),
    unit('E1', { status: 'DONE' }),
    unit('E2', { status: 'DONE', nextVisitOn: DAY, refutation: '东侧两间没有登记' }),
  ];

  it('put every household into exactly one', () => {
    expect(units.map((each) => pileOf(each, DAY))).toEqual([
      'NEW',
      'DUE',
      'DUE',
      'LATER',
      'WAITS',
      'WAITS',
      'DONE',
      'DUE',
    ]);
  });

  it('do not send anybody back to a door just visited', () => {
    const [shown] = withUnsent([unit('A')], 's', [kept('A', 'NOT_HOME', '2026-11-23T02:00:00Z')]);
    expect(shown && pileOf(shown, DAY)).toBe('LATER');
  });

  it('come in the order in which one goes', () => {
    expect(pile(units, 'DUE', DAY).map(({ code }) => code)).toEqual(['B1', 'B2', 'E2']);
  });

  it('let a household go that was refuted and is done anew, also while the phone still holds the visit', () => {
    const items = [kept('E2', 'DONE', '2026-11-23T02:00:00Z')];
    const shown = withUnsent(units, 's', items).find(({ id }) => id === 'E2');
    expect(shown).toMatchObject({ unsent: 'WAITING', refutation: null });
    expect(shown && pileOf(shown, DAY)).toBe('DONE');
  });

  it('lead on to the next door of the same block that has nothing unsent', () => {
    const doors = [unit('A1'), unit('A2'), unit('A3'), unit('Z1', { block: '9排' })];
    const shown = withUnsent(doors, 's', [kept('A2', 'DONE', '2026-11-23T02:00:00Z')]);
    expect(nextUnit(shown, 'A1', DAY)?.code).toBe('A3');
    expect(nextUnit(shown, 'A3', DAY)?.code).toBe('Z1');
    expect(nextUnit([unit('A1')], 'A1', DAY)).toBeUndefined();
  });
});
