import type { ChipTone } from '@/shared/ui/StateChip';
import type { SpotCheck, SpotCheckStatus, Verdict, VerdictFilter } from './spotCheckApi';

export const spotCheckStatusText: Record<SpotCheckStatus, string> = {
  PLANNED: '已约定，待抽取',
  DRAWN: '已抽取，核实中',
  CLOSED: '已办结',
  CANCELLED: '已取消',
};

export const spotCheckStatusTone: Record<SpotCheckStatus, ChipTone> = {
  PLANNED: 'blue',
  DRAWN: 'amber',
  CLOSED: 'green',
  CANCELLED: 'plain',
};

export const verdictText: Record<Verdict, string> = {
  CONFIRMED: '确认',
  NOT_CONFIRMED: '未确认',
  UNREACHABLE: '联系不上',
};

export const verdictTone: Record<Verdict, ChipTone> = {
  CONFIRMED: 'green',
  NOT_CONFIRMED: 'red',
  UNREACHABLE: 'plain',
};

export const verdictFilterText: Record<VerdictFilter, string> = { OPEN: '待核实', ...verdictText };

export const stratificationText: Record<SpotCheck['stratification'], string> = {
  COMMUNITY: '按社区分层',
  FLAGGED: '按有无提示分层',
  NONE: '不分层',
};

export const stratificationNote: Record<SpotCheck['stratification'], string> = {
  COMMUNITY: '每个社区都会抽到，核实时各找一次。',
  FLAGGED: '系统有提示的（时间重叠、补记过晚等）和没有提示的都会抽到。',
  NONE: '全部记录放在一起抽。',
};

export const sampleKindText: Record<SpotCheck['sampleKind'], string> = {
  RATE: '每层按比例',
  NUMBER: '一共抽多少条',
};
