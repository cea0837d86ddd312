import { OFFLINE, ProblemError, sentence } from '@/shared/api/problem';
import { dayOf, dayText, timeText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import type { Need, NeedClaim, NeedObstacle, NeedReason, TimeWindow, WriteNeed } from './needApi';

/** 11月28日 周六 09:00–11:00; over midnight both days are named. */
export function windowText({ from, to }: TimeWindow): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  const end = first === last ? timeText(to) : `${dayText(last)} ${timeText(to)}`;
  return `${dayText(first)} ${timeText(from)}–${end}`;
}

/** The next time that is not over, and how many there are. */
export function whenText(windows: TimeWindow[], now: Date = new Date()): string {
  if (windows.length === 0) return '时间不限';
  const next = windows.find(({ to }) => new Date(to) > now);
  if (!next) return '时间已过';
  return windows.length === 1 ? windowText(next) : `${windowText(next)}，共 ${windows.length} 段`;
}

export function isOver(windows: TimeWindow[], now: Date = new Date()): boolean {
  return windows.length > 0 && windows.every(({ to }) => new Date(to) <= now);
}

export function freeSeats({ seats, claimed }: Pick<Need, 'seats' | 'claimed'>): number {
  return Math.max(0, seats - claimed);
}

export function seatsText(need: Pick<Need, 'kind' | 'seats' | 'claimed'>): string {
  const free = freeSeats(need);
  if (need.kind === 'WISH') return free === 0 ? '已有人认领' : '等一个人认领';
  return free === 0
    ? `已满（${need.claimed}/${need.seats}）`
    : `还缺 ${free} 人（${need.claimed}/${need.seats}）`;
}

/** The same for the one who may have claimed it. */
export function seatsNote(need: Need): string {
  return need.kind === 'WISH' && need.ownClaimId ? '由您认领' : seatsText(need);
}

export function canClaim(need: Need, now: Date = new Date()): boolean {
  return need.status === 'OPEN' && !need.ownClaimId && freeSeats(need) > 0 && !isOver(need.windows, now);
}

/** Claims can be undone until the need is over. */
export function canWithdraw(
  claim: { windows: TimeWindow[]; needStatus: NeedClaim['needStatus'] },
  now: Date = new Date(),
): boolean {
  return claim.needStatus === 'OPEN' && !isOver(claim.windows, now);
}

export function reasonText({ kind, skills, windows, seats }: NeedReason): string {
  switch (kind) {
    case 'SAME_COMMUNITY':
      return '在报到的社区';
    case 'SKILL':
      return `用得上：${skills.join('、')}`;
    case 'FITS_TIME':
      return windows.length === 0 ? '时间由您定' : `时间合适：${whenText(windows, new Date(0))}`;
    case 'SEATS_LEFT':
      return `还缺 ${seats} 人`;
  }
}

export function obstacleText({ kind, needTitle, windows }: NeedObstacle): string {
  switch (kind) {
    case 'OVERLAPS_CLAIM':
      return `与已认领的“${needTitle}”时间重叠`;
    case 'AWAY':
      return `${whenText(windows, new Date(0))} 已登记请假`;
    case 'FULL':
      return '名额已满';
  }
}

/** First what is still to come, then what is over or was given back. */
export function claimGroups(claims: NeedClaim[], now: Date = new Date()) {
  const current = (claim: NeedClaim) =>
    !claim.withdrawnAt && claim.needStatus === 'OPEN' && !isOver(claim.windows, now);
  return { current: claims.filter(current), earlier: claims.filter((claim) => !current(claim)) };
}

/** The record form, knowing what the service was for; all in the address, so that it opens without a network too. */
export function recordAddress(
  need: Pick<Need, 'id' | 'communityId' | 'communityName' | 'kind' | 'title'>,
): string {
  const { id, communityId, communityName, kind, title } = need;
  const content = kind === 'WISH' ? `完成微心愿：${title}` : title;
  return `${paths.mobile.record}?${new URLSearchParams({ needId: id, communityId, communityName, content })}`;
}

/** Claiming gives a seat away, so that it cannot wait on a phone like a record can. */
export function claimFailure(error: unknown): string {
  return error instanceof ProblemError && error.message === OFFLINE
    ? '没有连上服务器，还没有认领上。名额有限，认领要联网当场确认，请有网络时再试。'
    : sentence(error);
}

/** A window as two fields of type datetime-local show it: time of the branch, without its zone. */
export interface WindowFields {
  from: string;
  to: string;
}

const ZONE_SUFFIX = ':00+08:00';

export function windowFields({ from, to }: TimeWindow): WindowFields {
  const local = (moment: string) => `${dayOf(moment)}T${timeText(moment)}`;
  return { from: local(from), to: local(to) };
}

/** Rows left wholly empty are no windows. */
export function windowsOf(rows: WindowFields[]): TimeWindow[] {
  const moment = (field: string) => new Date(field + ZONE_SUFFIX).toISOString();
  return rows
    .filter(({ from, to }) => from && to)
    .map(({ from, to }) => ({ from: moment(from), to: moment(to) }));
}

/** Why the rows cannot be sent, or nothing. */
export function windowsFault(rows: WindowFields[]): string | undefined {
  if (rows.some(({ from, to }) => Boolean(from) !== Boolean(to))) return '每段时间都要有开始和结束。';
  if (rows.some(({ from, to }) => from && to <= from)) return '结束时间要晚于开始时间。';
  return undefined;
}

export interface NeedFields {
  communityId: string;
  kind: WriteNeed['kind'];
  title: string;
  description?: string | null;
  place?: string | null;
  windows: WindowFields[];
  seats: number;
  skills?: string[];
  contact?: string | null;
}

export function needFields(need: Need): NeedFields {
  return { ...need, windows: need.windows.map(windowFields) };
}

export function needBody(fields: NeedFields): WriteNeed {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    communityId: fields.communityId,
    kind: fields.kind,
    title: fields.title.trim(),
    description: text(fields.description),
    place: text(fields.place),
    windows: windowsOf(fields.windows),
    seats: fields.kind === 'WISH' ? 1 : fields.seats,
    skills: (fields.skills ?? []).map((skill) => skill.trim()).filter(Boolean),
    contact: text(fields.contact),
  };
}
