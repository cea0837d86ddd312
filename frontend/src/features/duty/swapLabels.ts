import type { ChipTone } from '@/shared/ui/StateChip';
import type { SwapAction, SwapKind, SwapStatus } from './swapApi';

export const swapKindText: Record<SwapKind, string> = { SWAP: '换班', COVER: '替班' };

export const swapStatusText: Record<SwapStatus, string> = {
  AWAITING_CONSENT: '待对方同意',
  AWAITING_APPROVAL: '待审批',
  EFFECTIVE: '已生效',
  REJECTED: '未同意',
  WITHDRAWN: '已撤回',
  LAPSED: '已失效',
  REVERSED: '已换回',
};

export const swapStatusTone: Record<SwapStatus, ChipTone> = {
  AWAITING_CONSENT: 'blue',
  AWAITING_APPROVAL: 'blue',
  EFFECTIVE: 'green',
  REJECTED: 'plain',
  WITHDRAWN: 'plain',
  LAPSED: 'plain',
  REVERSED: 'plain',
};

export const swapActionText: Record<SwapAction, string> = {
  ACCEPT: '同意',
  APPROVE: '批准',
  REJECT: '不同意',
  WITHDRAW: '撤回申请',
  REVERSE: '换回来',
};

/** What the person reads once the server has done it. */
export const swapDoneText: Record<SwapAction, string> = {
  ACCEPT: '已同意。',
  APPROVE: '已批准，换班生效。',
  REJECT: '已答复不同意。',
  WITHDRAW: '申请已撤回。',
  REVERSE: '已提出换回来。',
};
