import { paths } from '@/shared/paths';
import type { Role } from '@/shared/session';

const DESK_WIDTH = 900;

/** Officers at a desk work in /admin; everybody else, and officers on a phone, start in /m. */
export function landingFor(roles: readonly Role[], screenWidth: number): string {
  const leads = roles.includes('OFFICER') || roles.includes('ADMIN');
  return leads && screenWidth >= DESK_WIDTH ? paths.admin.today : paths.mobile.home;
}

/** Only addresses of our own two shells are followed after login. */
export function safeReturn(from: string | null): string | undefined {
  return from && /^\/(admin|m)(\/|\?|$)/.test(from) ? from : undefined;
}
