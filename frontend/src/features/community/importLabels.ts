import type { ChipTone } from '@/shared/ui/StateChip';
import type { ImportState } from './importRules';

export const importStateText: Record<ImportState, string> = {
  NEW: '新的，可以导入',
  KNOWN: '系统里已有',
  UNFIT: '不能导入',
  SENT: '已收到',
  REFUSED: '没有接受',
  UNSENT: '还没有发出',
};

export const importStateTone: Record<ImportState, ChipTone> = {
  NEW: 'amber',
  KNOWN: 'plain',
  UNFIT: 'red',
  SENT: 'green',
  REFUSED: 'red',
  UNSENT: 'amber',
};
