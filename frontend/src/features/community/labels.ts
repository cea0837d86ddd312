import type { ChipTone } from '@/shared/ui/StateChip';
import type { ServiceRecordStatus } from './api';

export const recordStatusText: Record<ServiceRecordStatus, string> = {
  RECORDED: '待支部确认',
  CONFIRMED: '支部已确认',
  CORRECTION_REQUESTED: '请更正',
};

export const recordStatusTone: Record<ServiceRecordStatus, ChipTone> = {
  RECORDED: 'plain',
  CONFIRMED: 'green',
  CORRECTION_REQUESTED: 'red',
};
