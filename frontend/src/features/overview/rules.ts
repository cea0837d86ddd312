import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';
import type { StartSteps } from './api';

export interface StartStep {
  key: string;
  title: string;
  why: string;
  done: boolean;
  result: string;
  to: string;
  action: string;
  /** Who may do it, when that is not every officer. */
  least?: Role;
}

/** The guided path of a first start; progress comes from what is really there. */
export function startSteps(counts: StartSteps): StartStep[] {
  const members = counts.members > 0;
  return [
    {
      key: 'members',
      title: '导入党员名册',
      why: '从 Excel 导入，先检查、再写入；有问题的行会逐条列出。',
      done: members,
      result: `已有 ${counts.members} 名党员`,
      to: paths.admin.memberImport,
      action: '导入名册',
    },
    {
      key: 'post',
      title: '建一个先锋岗',
      why: '地点、时间、每班几人，例如午间垃圾分类值守。',
      done: counts.dutyPosts > 0,
      result: `已有 ${counts.dutyPosts} 个岗位`,
      to: `${paths.admin.posts}?new=1`,
      action: '建岗位',
    },
    {
      key: 'roster',
      title: '生成值班表',
      why: '按工作日历排满，自动避开请假，每人次数尽量相等。',
      done: counts.rosters > 0,
      result: `已有 ${counts.rosters} 张值班表`,
      to: `${paths.admin.rosters}?new=1`,
      action: '生成值班表',
    },
    {
      key: 'publish',
      title: '核对后发布',
      why: '发布前能看到每个人几班、哪天没人。发布后党员才看得到。',
      done: counts.publishedRosters > 0,
      result: `已发布 ${counts.publishedRosters} 张`,
      to: paths.admin.rosters,
      action: '去核对',
    },
    {
      key: 'accounts',
      title: '给党员开账号',
      why: '一次开齐，初始密码打印或抄下来发给本人，首次登录自己改。',
      done: counts.memberAccounts > 0,
      result: `已开 ${counts.memberAccounts} 个账号`,
      to: paths.admin.accounts,
      action: '开账号',
      least: 'ADMIN',
    },
  ];
}
