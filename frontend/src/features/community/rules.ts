import type { Registration, ServiceRecord, WriteServiceRecord } from './api';

export const COMMON_SERVICES = ['桶前值守', '环境清扫', '秩序维护', '入户走访', '敬老帮扶', '政策宣传'];

const SUGGESTED = 6;

/** What the member did lately comes first, so that the likely tap is at the top. */
export function suggestedContents(recent: Pick<ServiceRecord, 'content'>[]): string[] {
  const own = recent.map((record) => record.content).filter((content) => content.length <= 14);
  return [...new Set([...own, ...COMMON_SERVICES])].slice(0, SUGGESTED);
}

export function activeRegistrations(registrations: Registration[], day: string): Registration[] {
  return registrations.filter((each) => !each.endedOn || each.endedOn > day);
}

export function recordTitle(content: string, communityName: string): string {
  return `${content.trim()} · ${communityName}`;
}

/** A moment as a field of type datetime-local shows it: the phone's own zone, to the minute. */
export function localMinute(moment: string): string {
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a service is for, as a link to the recording page says it. */
export interface Occasion {
  communityId: string;
  communityName: string;
  content: string;
  activityId?: string;
  needId?: string;
}

/** Nothing where the address names no occasion, or only half of one. */
export function occasionOf(address: URLSearchParams): Occasion | undefined {
  const of = (name: string) => address.get(name) ?? undefined;
  const [communityId, communityName, content] = [of('communityId'), of('communityName'), of('content')];
  const [activityId, needId] = [of('activityId'), of('needId')];
  if (!communityId || !communityName || !content || !(activityId || needId)) return undefined;
  return { communityId, communityName, content, activityId, needId };
}

interface ServiceNow {
  memberId: string;
  communityId: string;
  content: string;
  startedAt?: Date;
  activityId?: string;
  needId?: string;
  proof?: WriteServiceRecord['proof'];
}

export function serviceRecordBody(
  { memberId, communityId, content, startedAt, activityId, needId, proof }: ServiceNow,
  now: Date,
): WriteServiceRecord {
  return {
    memberId,
    communityId,
    ...(activityId && { activityId }),
    ...(needId && { needId }),
    content: content.trim(),
    startedAt: (startedAt ?? now).toISOString(),
    ...(proof && { proof }),
    clientSentAt: now.toISOString(),
  };
}

/** Rates always show both numbers; nothing of nothing is a dash. */
export function rateText(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`;
}
