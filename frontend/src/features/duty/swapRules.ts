import { hourMinute } from '@/shared/lib/dates';
import type { ChipTone } from '@/shared/ui/StateChip';
import type { SwapDuty, SwapRequest, SwapSuggestion } from './swapApi';
import { swapStatusText } from './swapLabels';

export interface FairnessEffect {
  tone: ChipTone;
  text: string;
}

/** The effect on fairness in plain words; the exact figure stays beside it on the desk. */
export function fairnessEffect(suggestion: Pick<SwapSuggestion, 'kind' | 'fairnessChange'>): FairnessEffect {
  const { kind, fairnessChange } = suggestion;
  if (fairnessChange === '0') return { tone: 'plain', text: '不影响公平' };
  if (fairnessChange.startsWith('-')) return { tone: 'green', text: '更均' };
  return { tone: 'amber', text: kind === 'COVER' ? '他会多值一班' : '会不那么均' };
}

export function suggestionKey({ kind, memberId, counterpartDutyId }: SwapSuggestion): string {
  return `${kind}-${memberId}-${counterpartDutyId ?? ''}`;
}

const ANSWERS: SwapRequest['actions'] = ['ACCEPT', 'APPROVE', 'REJECT'];

export interface SwapGroups {
  toAnswer: SwapRequest[];
  waiting: SwapRequest[];
  ended: SwapRequest[];
}

/** First what the person can answer now, then what others have to answer, then what is over. */
export function swapGroups(requests: SwapRequest[]): SwapGroups {
  const groups: SwapGroups = { toAnswer: [], waiting: [], ended: [] };
  for (const request of requests) {
    const awaiting = request.status === 'AWAITING_CONSENT' || request.status === 'AWAITING_APPROVAL';
    const mine = request.actions.some((action) => ANSWERS.includes(action));
    (awaiting ? (mine ? groups.toAnswer : groups.waiting) : groups.ended).push(request);
  }
  return groups;
}

export interface SwapSide {
  giver: string;
  taker: string;
  heading: string;
  duty: SwapDuty;
}

/** Who takes which duty from whom, in the words of whoever looks; what the viewer takes on stands first. */
export function swapSides(request: SwapRequest, memberId: string | null): SwapSide[] {
  const { duty, counterpartDuty, counterpartMemberId, counterpartMemberName } = request;
  const asking = duty.memberId === memberId ? '您' : duty.memberName;
  const asked = counterpartMemberId === memberId ? '您' : counterpartMemberName;
  const sides = [sideOf(asking, asked, duty)];
  if (counterpartDuty) sides.push(sideOf(asked, asking, counterpartDuty));
  return sides.sort((a, b) => Number(b.taker === '您') - Number(a.taker === '您'));
}

function sideOf(giver: string, taker: string, duty: SwapDuty): SwapSide {
  return { giver, taker, heading: `${giver}的一班，改由${taker}值`, duty };
}

/** 12:00–13:00 午间岗 · 东侧: said once when it is the same for both. */
export function whereText(duty: SwapDuty): string {
  const times = `${hourMinute(duty.startTime)}–${hourMinute(duty.endTime)} ${duty.dutyPostName}`;
  return duty.place ? `${times} · ${duty.place}` : times;
}

function isOneOfTheTwo({ duty, counterpartMemberId }: SwapRequest, memberId: string | null): boolean {
  return memberId === duty.memberId || memberId === counterpartMemberId;
}

/** 待对方同意 reads wrongly to the one who is asked: who that is the server knows, as a duty can also be asked back. */
export function swapStatusFor(request: SwapRequest, memberId: string | null): string {
  const { status, actions } = request;
  return status === 'AWAITING_CONSENT' && actions.includes('ACCEPT') && isOneOfTheTwo(request, memberId)
    ? '待您同意'
    : swapStatusText[status];
}

/** An officer who answers for an absent member has to write down why. */
export function answersForAnother(request: SwapRequest, memberId: string | null): boolean {
  return request.status === 'AWAITING_CONSENT' && !isOneOfTheTwo(request, memberId);
}
