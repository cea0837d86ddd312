import type { ChipTone } from '@/shared/ui/StateChip';
import type { DutyStatus, RosterPolicy, RosterStatus } from './api';

export const rosterStatusText: Record<RosterStatus, string> = {
  DRAFT: '草稿',
  PUBLISHED: '已发布',
  CLOSED: '已结束',
};

export const rosterStatusTone: Record<RosterStatus, ChipTone> = {
  DRAFT: 'amber',
  PUBLISHED: 'green',
  CLOSED: 'plain',
};

export const policyText: Record<RosterPolicy, string> = {
  EQUAL: '次数尽量相等',
  PROPORTIONAL: '按可排天数分担',
  CATCH_UP: '补平以前的差距',
};

export const policyNote: Record<RosterPolicy, string> = {
  EQUAL: '每人班次尽可能一样多，请假的日子不排。',
  PROPORTIONAL: '可排天数多的人多值一些，少的人少值一些。',
  CATCH_UP: '以前值得少的人先补上，让累计班次趋于相等。',
};

export const dutyStatusText: Record<DutyStatus, string> = {
  DRAFT: '草稿',
  PLANNED: '已安排',
  DONE: '已到岗',
  COVERED: '已替班',
  EXCUSED: '已请假',
  MISSED: '未到岗',
  CANCELLED: '已取消',
};

export const dutyStatusTone: Record<DutyStatus, ChipTone> = {
  DRAFT: 'amber',
  PLANNED: 'plain',
  DONE: 'green',
  COVERED: 'green',
  EXCUSED: 'plain',
  MISSED: 'red',
  CANCELLED: 'plain',
};

/** One character for a cell of the month grid; never colour alone. */
export const dutyMark: Record<DutyStatus, string> = {
  DRAFT: '岗',
  PLANNED: '岗',
  DONE: '到',
  COVERED: '替',
  EXCUSED: '假',
  MISSED: '未',
  CANCELLED: '消',
};
