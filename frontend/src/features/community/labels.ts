import type { ChipTone } from '@/shared/ui/StateChip';
import type { ServiceRecordStatus } from './api';

/** For the member: green as soon as the branch has it. */
export const recordStatusText: Record<ServiceRecordStatus, string> = {
  RECORDED: '支部已收到',
  CONFIRMED: '支部已确认',
  CORRECTION_REQUESTED: '请更正',
  CORRECTED: '已由更正代替',
};

export const recordStatusTone: Record<ServiceRecordStatus, ChipTone> = {
  RECORDED: 'green',
  CONFIRMED: 'green',
  CORRECTION_REQUESTED: 'red',
  CORRECTED: 'plain',
};

/** For the officer: what is still to be done with it. */
export const recordTodoText: Record<ServiceRecordStatus, string> = {
  RECORDED: '待确认',
  CONFIRMED: '已确认',
  CORRECTION_REQUESTED: '已请更正',
  CORRECTED: '已由更正代替',
};

export const recordTodoTone: Record<ServiceRecordStatus, ChipTone> = {
  RECORDED: 'amber',
  CONFIRMED: 'green',
  CORRECTION_REQUESTED: 'plain',
  CORRECTED: 'plain',
};
