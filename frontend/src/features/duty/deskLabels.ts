import type { ChipTone } from '@/shared/ui/StateChip';
import type { DutyAction } from './deskRules';
import type { DutyExplanation, RosterFinding, RosterVersionKind } from './planningApi';
import type { SwapRequest } from './swapApi';

export const dutyActionText: Record<DutyAction, string> = {
  ASSIGN: '换人',
  SWAP: '换班…',
  OUTCOME: '结果…',
  PIN: '固定',
  UNPIN: '取消固定',
  EXPLAIN: '为什么是他',
  RECORDS: '检查与交接',
};

export const dutyActionNote: Partial<Record<DutyAction, string>> = {
  PIN: '重排时不动这一班',
  UNPIN: '重排时可以换人',
  SWAP: '代本人向同志提出',
};

type Reason = DutyExplanation['people'][number]['reason'];

export const reasonText: Record<Reason, string> = {
  AS_GOOD: '一样均',
  COSTS_MORE: '会更不均',
  UNAVAILABLE: '不能值班',
  ALREADY_ON_DUTY: '当天已有班',
  PINNED: '已固定',
  CLOSED: '已过去',
};

export const reasonTone: Record<Reason, ChipTone> = {
  AS_GOOD: 'blue',
  COSTS_MORE: 'amber',
  UNAVAILABLE: 'plain',
  ALREADY_ON_DUTY: 'plain',
  PINNED: 'plain',
  CLOSED: 'plain',
};

export const versionKindText: Record<RosterVersionKind, string> = {
  PUBLISHED: '发布',
  REPLANNED: '重排',
  SWAPPED: '换班',
  REVERSED: '换回',
  ASSIGNED: '改人',
};

/** Where a request stands right after it was filed; a branch without approval may have it settled at once. */
export function swapSent(request: SwapRequest): string {
  if (request.status === 'EFFECTIVE') return '已换好，双方都会收到通知。';
  if (request.status === 'AWAITING_APPROVAL') return '对方已同意，等待批准。';
  return `申请已发给 ${request.counterpartMemberName}，等对方同意。`;
}

/** 2 天已不上班、1 天要补班、3 班有冲突 */
export function findingWords({ removedDays, addedDays, clashes }: RosterFinding): string {
  const parts = [
    removedDays.length > 0 && `${removedDays.length} 天已不上班`,
    addedDays.length > 0 && `${addedDays.length} 天要补排`,
    clashes.length > 0 && `${clashes.length} 班的人值不了`,
  ];
  return parts.filter(Boolean).join('、');
}
