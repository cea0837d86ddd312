import type { ChipTone } from '@/shared/ui/StateChip';
import type { DayPart, NeedKind, NeedOutcome, NeedStatus } from './needApi';

export const needKindText: Record<NeedKind, string> = { POSITION: '岗位', DEMAND: '需求', WISH: '微心愿' };

export const needStatusText: Record<NeedStatus, string> = {
  PROPOSED: '待开放',
  OPEN: '可认领',
  CLOSED: '已结束',
};

export const needStatusTone: Record<NeedStatus, ChipTone> = {
  PROPOSED: 'amber',
  OPEN: 'green',
  CLOSED: 'plain',
};

export const needOutcomeText: Record<NeedOutcome, string> = {
  FULFILLED: '已办成',
  NOT_MET: '没能办成',
  NOT_NEEDED: '不再需要',
  DECLINED: '没有采纳',
};

export const dayPartText: Record<DayPart, string> = { MORNING: '上午', AFTERNOON: '下午', EVENING: '晚上' };

/** Words that communities and members share; both may add their own. */
export const AGREED_SKILLS = [
  '搬运',
  '环境清洁',
  '秩序维护',
  '水电维修',
  '木工',
  '教手机',
  '授课',
  '摄影',
  '整理资料',
  '陪伴聊天',
  '法律咨询',
  '翻译',
];
