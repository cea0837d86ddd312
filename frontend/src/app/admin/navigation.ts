import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';

export interface NavigationItem {
  to: string;
  text: string;
  least?: Role;
}

export interface NavigationGroup {
  stride?: string;
  text?: string;
  items: NavigationItem[];
}

/** Each group is of one of the branch's three strides; what serves the system itself stands apart. */
export const navigation: NavigationGroup[] = [
  { items: [{ to: paths.admin.today, text: '今日' }] },
  {
    text: '支部建设',
    stride: '齐步走',
    items: [
      { to: paths.admin.members, text: '党员名册' },
      { to: paths.admin.groups, text: '党小组与任职' },
      { to: paths.admin.settings, text: '支部与约定' },
    ],
  },
  {
    text: '先锋岗值班',
    stride: '大步走',
    items: [
      { to: paths.admin.rosters, text: '值班排班' },
      { to: paths.admin.swaps, text: '换班申请' },
      { to: paths.admin.dutyLoads, text: '值班负担' },
      { to: paths.admin.dutyProblems, text: '值班问题' },
      { to: paths.admin.posts, text: '先锋岗' },
    ],
  },
  {
    text: '双报到',
    stride: '大步走',
    items: [
      { to: paths.admin.communities, text: '社区' },
      { to: paths.admin.registrations, text: '社区报到' },
      { to: paths.admin.serviceNeeds, text: '社区需求' },
      { to: paths.admin.activities, text: '志愿活动' },
      { to: paths.admin.records, text: '服务记录' },
      { to: paths.admin.serviceTallies, text: '服务次数与小时' },
      { to: paths.admin.spotChecks, text: '记录抽查' },
      { to: paths.admin.hostSessions, text: '现场二维码' },
      { to: paths.admin.feedback, text: '社区反馈' },
    ],
  },
  {
    text: '工作组与手续',
    stride: '快步走',
    items: [
      { to: paths.admin.taskGroups, text: '工作组' },
      { to: paths.admin.procedureTemplates, text: '手续模板' },
      { to: paths.admin.surveys, text: '入户摸排' },
    ],
  },
  {
    text: '系统',
    items: [
      { to: paths.admin.compliance, text: '合规开关' },
      { to: paths.admin.suggestions, text: '意见建议' },
      { to: paths.admin.accounts, text: '账号与令牌', least: 'ADMIN' },
      { to: paths.admin.calendar, text: '工作日历' },
      { to: paths.admin.audit, text: '操作留痕', least: 'ADMIN' },
    ],
  },
];
