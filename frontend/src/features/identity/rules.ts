import type { Role } from '@/shared/session';

const SHORTEST = 10;

/** What is wrong with a new password before it is sent; undefined when nothing is. */
export function passwordFault(current: string, next: string, repeated: string): string | undefined {
  if (next.length < SHORTEST) return `新密码至少 ${SHORTEST} 个字符。`;
  if (next === current) return '新密码和现在的密码一样。';
  if (next !== repeated) return '两次输入的新密码不一致。';
  return undefined;
}

const FROM_HIGHEST: Role[] = ['INSTALLATION', 'ADMIN', 'OFFICER', 'MEMBER'];

/** Roles contain the lower ones; people want to read the one that counts. */
export function highestRole(roles: readonly Role[]): Role | undefined {
  return FROM_HIGHEST.find((role) => roles.includes(role));
}
