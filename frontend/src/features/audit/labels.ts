import type { AuditEntry } from './api';

export const changeText: Record<AuditEntry['change'], string> = {
  CREATED: '新增',
  CHANGED: '修改',
  DELETED: '删除',
};

/** What a row of the log is about, by the name the server gives the kind of thing. */
export const subjectText: Record<string, string> = {
  Account: '账号',
  ApiToken: '接口令牌',
  Session: '登录',
  Branch: '支部',
  RuleParameter: '约定参数',
  PartyGroup: '党小组',
  OfficeTerm: '任职',
  Member: '党员',
  Absence: '请假',
  DutyAvailability: '可排班时间',
  CalendarYear: '工作日历',
  DutyPost: '岗位',
  Roster: '值班表',
  Duty: '值班',
  Community: '社区',
  CommunityRegistration: '报到',
  ServiceRecord: '服务记录',
  ServiceNeed: '社区需求',
  ServiceNeedClaim: '需求认领',
  SpotCheck: '记录抽查',
  SpotCheckRecord: '抽查核实',
  TaskGroup: '工作组',
  GroupMembership: '组员',
  Difficulty: '难点',
  DifficultyStep: '难点的步骤',
  Consultation: '协商记录',
  FollowUp: '后续事项',
  GroupFile: '工作组文件',
  Task: '环节',
  Dependency: '前置关系',
};
