import type { ChipTone } from '@/shared/ui/StateChip';
import type { SwapDuty, SwapRequest, SwapSuggestion } from './swapApi';
import { swapStatusText } from './swapLabels';

/** The effect on fairness in plain words; the exact figure stays beside it on the desk. */
export function fairnessEffect({ kind, fairnessChange }: Pick<SwapSuggestion, 'kind' | 'fairnessChange'>): {
  tone: ChipTone;
  text: string;
} {
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
  heading: string;
  duty: SwapDuty;
}

/** The duties side by side in the words of whoever looks: what I give away, what I take on. */
export function swapSides(request: SwapRequest, memberId: string | null): SwapSide[] {
  const { duty, counterpartDuty, counterpartMemberId, counterpartMemberName } = request;
  const asked = memberId === counterpartMemberId;
  const asking = memberId === duty.memberId;
  const given = asking
    ? `您的一班，改由${counterpartMemberName}值`
    : asked
      ? `${duty.memberName}的一班，改由您值`
      : `${duty.memberName}的一班，改由${counterpartMemberName}值`;
  const sides = [{ heading: given, duty }];
  if (counterpartDuty) {
    const taken = asked
      ? `您的一班，改由${duty.memberName}值`
      : `${counterpartMemberName}的一班，改由${asking ? '您' : duty.memberName}值`;
    sides.push({ heading: taken, duty: counterpartDuty });
  }
  return sides;
}

/** 待对方同意 reads wrongly to the one who is asked. */
export function swapStatusFor({ status, counterpartMemberId }: SwapRequest, memberId: string | null): string {
  return status === 'AWAITING_CONSENT' && memberId === counterpartMemberId
    ? '待您同意'
    : swapStatusText[status];
}

/** An officer who answers for an absent member has to write down why. */
export function answersForAnother(request: SwapRequest, memberId: string | null): boolean {
  return request.status === 'AWAITING_CONSENT' && memberId !== request.counterpartMemberId;
}
