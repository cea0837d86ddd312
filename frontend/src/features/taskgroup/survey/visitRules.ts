import { addDays, dayOf, dayText, isoWeekday } from '@/shared/lib/dates';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import type { Unsent } from '@/shared/offline/outbox';
import { reasonText, unitStatusText } from './surveyLabels';
import {
  type KeptVisit,
  type MyUnit,
  type Reason,
  VISIT,
  type VisitResult,
  type WriteVisit,
} from './unitApi';

export const RESULTS: readonly VisitResult[] = ['DONE', 'NOT_HOME', 'IN_PROGRESS', 'REFUSED', 'DISPUTED'];

const REASONS: Record<VisitResult, readonly Reason[]> = {
  DONE: [],
  NOT_HOME: ['NOBODY_ANSWERED', 'VACANT', 'TENANT_ONLY', 'OTHER'],
  REFUSED: ['NO_TIME', 'UNWILLING', 'WAITS_FOR_POLICY', 'OTHER'],
  IN_PROGRESS: ['PAPERS_MISSING', 'TO_BE_CONTINUED', 'OTHER'],
  DISPUTED: ['BOUNDARY', 'OWNERSHIP', 'FAMILY', 'POLICY', 'OTHER'],
};

export function reasonsFor(result: VisitResult): readonly Reason[] {
  return REASONS[result];
}

/** Without a reason nobody could decide what to do next. */
export function needsReason(result: VisitResult): boolean {
  return result === 'REFUSED' || result === 'DISPUTED';
}

export interface VisitDraft {
  result: VisitResult;
  reason?: Reason;
  note?: string;
  nextVisitOn?: string;
  visitedAt?: Date;
}

/** What is still to be put right before the visit can be kept; undefined when nothing is. */
export function faultOf({ result, reason, note }: VisitDraft): string | undefined {
  if (needsReason(result) && !reason) return '请选一个原因。';
  if (reason === 'OTHER' && !note?.trim()) return '选了“其他”，请写一句说明。';
  return personalNumberIn(note);
}

export function visitBody(unitId: string, memberId: string, draft: VisitDraft, now: Date): WriteVisit {
  const note = draft.note?.trim();
  return {
    unitId,
    memberId,
    visitedAt: (draft.visitedAt ?? now).toISOString(),
    result: draft.result,
    ...(draft.reason && { reason: draft.reason }),
    ...(note && { note }),
    ...(draft.nextVisitOn && draft.result !== 'DONE' && { nextVisitOn: draft.nextVisitOn }),
    clientSentAt: now.toISOString(),
  };
}

/** 不在家（无人应门） */
export function visitWords({ result, reason }: { result: VisitResult; reason?: Reason | null }): string {
  return `${unitStatusText[result]}${reason ? `（${reasonText[reason]}）` : ''}`;
}

export function visitTitle(code: string, visit: Pick<VisitDraft, 'result' | 'reason'>): string {
  return `${code} ${visitWords(visit)}`;
}

/** Days one would agree on at a door, soonest first. */
export function nextVisitChoices(day: string): { day: string; text: string }[] {
  const saturday = addDays(day, (6 - isoWeekday(day) + 7) % 7 || 7);
  const choices = [
    { day: addDays(day, 1), text: '明天' },
    { day: addDays(day, 3), text: dayText(addDays(day, 3)) },
    { day: saturday, text: `周六 ${dayText(saturday).split(' ')[0]}` },
    { day: addDays(day, 7), text: '一周后' },
  ];
  return choices.filter((choice, index) => choices.findIndex((each) => each.day === choice.day) === index);
}

/** A household with what this phone knows and the branch does not know yet. */
export interface ShownUnit extends MyUnit {
  /** WAITING or REFUSED visits of it are still on this phone. */
  unsent?: Unsent['state'];
}

const keptVisit = ({ kind, body }: Unsent): KeptVisit | undefined =>
  kind === VISIT ? (body as KeptVisit) : undefined;

/** Lays what was recorded on this phone and not received yet over what the branch knows. */
export function withUnsent(
  units: readonly MyUnit[],
  surveyId: string,
  items: readonly Unsent[],
): ShownUnit[] {
  const latest = new Map<string, { visit: WriteVisit; state: Unsent['state'] }>();
  for (const item of items) {
    const kept = keptVisit(item);
    if (kept?.surveyId !== surveyId) continue;
    const known = latest.get(kept.visit.unitId);
    const state = known?.state === 'REFUSED' ? known.state : item.state;
    const visit = known && known.visit.visitedAt > kept.visit.visitedAt ? known.visit : kept.visit;
    latest.set(kept.visit.unitId, { visit, state });
  }
  return units.map((unit) => {
    const own = latest.get(unit.id);
    if (!own) return unit;
    const isNews = own.state === 'WAITING' && own.visit.visitedAt > (unit.lastVisitAt ?? '');
    if (!isNews) return { ...unit, unsent: own.state };
    const { result, reason, nextVisitOn, visitedAt } = own.visit;
    return {
      ...unit,
      unsent: own.state,
      status: result,
      reason: reason ?? null,
      lastVisitAt: visitedAt,
      nextVisitOn: nextVisitOn ?? null,
      visits: unit.visits + 1,
      needsDecision: false,
      refutation: null,
    };
  });
}

export function unsentVisits(surveyId: string, unitId: string, items: readonly Unsent[]): Unsent[] {
  return items.filter((item) => {
    const kept = keptVisit(item);
    return kept?.surveyId === surveyId && kept.visit.unitId === unitId;
  });
}

export type Pile = 'DUE' | 'NEW' | 'LATER' | 'WAITS' | 'DONE';

export const PILES: readonly Pile[] = ['DUE', 'NEW', 'LATER', 'WAITS', 'DONE'];

export const pileText: Record<Pile, string> = {
  DUE: '该再去的',
  NEW: '没去过的',
  LATER: '以后再去的',
  WAITS: '等支部的',
  DONE: '已完成的',
};

/** DUE: today or before, also where a back-check refuted what is done. LATER: on a day to come. WAITS: no further visit until the branch has decided or settled. */
export function pileOf({ status, nextVisitOn, needsDecision, unsent }: ShownUnit, day: string): Pile {
  if (status === 'DONE' && !nextVisitOn) return 'DONE';
  if (status === 'NOT_VISITED') return 'NEW';
  if (needsDecision || (status === 'DISPUTED' && !nextVisitOn)) return 'WAITS';
  // The day of the next visit comes with the receipt; until then nobody is sent back to a door just visited.
  if (unsent === 'WAITING' && !nextVisitOn) return 'LATER';
  return nextVisitOn && nextVisitOn > day ? 'LATER' : 'DUE';
}

/** Of one pile: by the day of the next visit, then by code. */
export function pile(units: readonly ShownUnit[], which: Pile, day: string): ShownUnit[] {
  const day0 = (unit: ShownUnit) => unit.nextVisitOn ?? (unit.lastVisitAt ? dayOf(unit.lastVisitAt) : '');
  return units
    .filter((unit) => pileOf(unit, day) === which)
    .sort((a, b) => day0(a).localeCompare(day0(b)) || a.code.localeCompare(b.code));
}

/** The household to go to after this one: the next in the same pile, which the visit may just have left. */
export function nextUnit(units: readonly ShownUnit[], current: string, day: string): ShownUnit | undefined {
  const open = [...pile(units, 'DUE', day), ...pile(units, 'NEW', day)].filter(({ unsent }) => !unsent);
  const here = units.find(({ id }) => id === current);
  const later = open.filter(({ id, code }) => id !== current && code > (here?.code ?? ''));
  const near = later.find(({ village, block }) => village === here?.village && block === here?.block);
  return near ?? later[0] ?? open.find(({ id }) => id !== current);
}
