import type { Role } from '@/shared/session';
import type { TokenScope } from './api';
import { highestRole } from './rules';

export const roleText: Record<Role, string> = {
  MEMBER: '党员',
  OFFICER: '委员',
  ADMIN: '管理员',
  INSTALLATION: '系统管理员',
};

export const scopeText: Record<TokenScope, string> = {
  'branch:read': '支部与约定：读',
  'branch:write': '支部与约定：写',
  'member:read': '党员名册：读',
  'member:write': '党员名册：写',
  'calendar:read': '工作日历：读',
  'duty:read': '值班：读',
  'duty:write': '值班：写',
  'community:read': '双报到：读',
  'community:write': '双报到：写',
  'activity:read': '志愿活动：读',
  'activity:write': '志愿活动：写',
  'taskgroup:read': '工作组：读',
  'taskgroup:write': '工作组：写',
  'notify:read': '消息与日历订阅：读',
  'notify:write': '消息与日历订阅：写',
  'overview:read': '今日与统计：读',
};

export const allScopes = Object.keys(scopeText) as TokenScope[];

export function roleOf(roles: readonly Role[]): string {
  const role = highestRole(roles);
  return role ? roleText[role] : '';
}
