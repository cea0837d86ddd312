import type { ChipTone } from '@/shared/ui/StateChip';
import type { ActivityKind, ActivityStatus, ShiftState } from './api';

export const kindText: Record<ActivityKind, string> = {
  CLEAN_UP: '周末大扫除',
  BIN_DUTY: '桶前值守',
  STREET_PATROL: '包街督导',
  DEPLOYMENT: '下沉支援',
  MASS_SERVICE: '群众服务保障',
  OTHER: '其他',
};

export const statusText: Record<ActivityStatus, string> = {
  PLANNED: '筹划中',
  OPEN: '报名中',
  DONE: '已结束',
  CANCELLED: '已取消',
};

export const statusTone: Record<ActivityStatus, ChipTone> = {
  PLANNED: 'plain',
  OPEN: 'blue',
  DONE: 'green',
  CANCELLED: 'plain',
};

export const shiftStateText: Record<ShiftState, string> = {
  AHEAD: '还没结束',
  LIST_MISSING: '待登记名单',
  LIST_TAKEN: '已登记名单',
  SERVED: '有服务人次',
};
