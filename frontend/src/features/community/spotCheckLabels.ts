import type { SpotCheck, Verdict, VerdictFilter } from './spotCheckApi';

export const verdictText: Record<Verdict, string> = {
  CONFIRMED: '确认',
  NOT_CONFIRMED: '未确认',
  UNREACHABLE: '联系不上',
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
