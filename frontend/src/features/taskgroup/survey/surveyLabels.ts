import type { ChipTone } from '@/shared/ui/StateChip';
import type { BackCheck, BackCheckVerdict, VerdictFilter } from './backCheckApi';
import type { DisputeOutcome, DisputeStatus } from './disputeApi';
import type { Reason, SurveyUnit, UnitStatus, VisitFlag } from './unitApi';

export const unitStatusText: Record<UnitStatus, string> = {
  NOT_VISITED: '没去过',
  NOT_HOME: '不在家',
  REFUSED: '暂不配合',
  IN_PROGRESS: '办理中',
  DONE: '已完成',
  DISPUTED: '有争议',
};

/** Amber and red are left to what is still on a phone and to what somebody must do. */
export const unitStatusTone: Record<UnitStatus, ChipTone> = {
  NOT_VISITED: 'plain',
  NOT_HOME: 'blue',
  REFUSED: 'blue',
  IN_PROGRESS: 'blue',
  DONE: 'green',
  DISPUTED: 'blue',
};

export const nextVisitByText: Record<NonNullable<SurveyUnit['nextVisitBy']>, string> = {
  AGREED: '和户约好的',
  PROPOSED: '按间隔排的',
  BACK_CHECK: '回访核实不属实',
};

export const reasonText: Record<Reason, string> = {
  NOBODY_ANSWERED: '无人应门',
  VACANT: '空置',
  TENANT_ONLY: '只有租户',
  NO_TIME: '没有时间',
  UNWILLING: '不愿意',
  WAITS_FOR_POLICY: '等政策',
  PAPERS_MISSING: '材料不全',
  TO_BE_CONTINUED: '待续',
  BOUNDARY: '界线',
  OWNERSHIP: '归属',
  FAMILY: '家庭内部',
  POLICY: '对政策有异议',
  OTHER: '其他',
};

export const visitFlagText: Record<VisitFlag, string> = {
  LATE: '补记较晚',
  CLOCK_OFF: '手机时间不准',
  NOT_ASSIGNED: '不是自己组的片区',
  OUTSIDE_PERIOD: '不在时段内',
  AFTER_CLOSE: '结束以后才到',
  LOOKS_DUPLICATE: '半小时内已有一条',
};

export const disputeStatusText: Record<DisputeStatus, string> = { OPEN: '待办结', RESOLVED: '已办结' };

export const disputeOutcomeText: Record<DisputeOutcome, string> = {
  SETTLED: '已解决',
  REFERRED: '转交有关部门',
  UNFOUNDED: '不成立',
};

export const stratificationText: Record<BackCheck['stratification'], string> = {
  VILLAGE: '按村分层',
  PAIR: '按两人组分层',
  NONE: '不分层',
};

export const stratificationNote: Record<BackCheck['stratification'], string> = {
  VILLAGE: '每个村都会抽到，各村的结果都有依据。',
  PAIR: '每个组完成的户都会抽到；看的是记录，不给人打分。',
  NONE: '全部已完成的户放在一起抽。',
};

export const verdictText: Record<BackCheckVerdict, string> = {
  CONFIRMED: '属实',
  NOT_CONFIRMED: '不属实',
  UNREACHABLE: '没有核实到',
};

export const verdictFilterText: Record<VerdictFilter, string> = { OPEN: '待核实', ...verdictText };
