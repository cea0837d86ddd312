import type { AuditEntry } from './api';

export const changeText: Record<AuditEntry['change'], string> = {
  CREATED: '新增',
  CHANGED: '修改',
  DELETED: '删除',
};

/** What a row of the log is about, by the name the server gives the kind of thing. */
export const subjectText: Record<string, string> = {
  account: '账号',
  apiToken: '接口令牌',
  session: '登录',
  branch: '支部',
  ruleParameter: '约定参数',
  partyGroup: '党小组',
  officeTerm: '任职',
  member: '党员',
  absence: '请假',
  dutyAvailability: '可排班时间',
  workCalendar: '工作日历',
  dutyPost: '岗位',
  roster: '值班表',
  duty: '值班',
  community: '社区',
  communityRegistration: '报到',
  serviceRecord: '服务记录',
  taskGroup: '工作组',
  task: '环节',
  dependency: '前置关系',
};
