import type { ServiceRecord, WriteServiceRecord } from './api';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minutes as hours to a tenth, without a needless zero: 90 → 1.5. */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 10) / 10);
}

type Times = Pick<ServiceRecord, 'startedAt' | 'endedAt'>;

/** Whole minutes; null for a record without an end, which counts as a service without hours. */
export function minutesOf({ startedAt, endedAt }: Times): number | null {
  return endedAt ? Math.floor((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000) : null;
}

export function lengthText(record: Times): string {
  const minutes = minutesOf(record);
  return minutes === null ? '—' : `${hoursText(minutes)} 小时`;
}

function spanText(seconds: number): string {
  if (seconds < HOUR) return `${Math.round(seconds / MINUTE)} 分钟`;
  if (seconds < DAY) return `${Math.round((seconds / HOUR) * 10) / 10} 小时`;
  return `${Math.round(seconds / DAY)} 天`;
}

/** How the phone's clock went when it sent; null while it differs by less than a minute. */
export function clockText(offsetSeconds: number): string | null {
  if (Math.abs(offsetSeconds) < MINUTE) return null;
  return `手机${offsetSeconds > 0 ? '快' : '慢'} ${spanText(Math.abs(offsetSeconds))}`;
}

/** How long after the service began the branch had the record. */
export function delayText({
  startedAt,
  receivedAt,
}: Pick<ServiceRecord, 'startedAt' | 'receivedAt'>): string {
  const seconds = (Date.parse(receivedAt) - Date.parse(startedAt)) / 1000;
  return seconds < MINUTE ? '开始时就收到' : `服务开始后 ${spanText(seconds)}`;
}

/** What a person may still correct: a record that another one replaced leads there instead. */
export function canBeCorrected({ status }: Pick<ServiceRecord, 'status'>): boolean {
  return status !== 'CORRECTED';
}

/** A moment for an input of the browser, in the zone of its clock. */
export function inputMoment(moment: string | null): string {
  if (!moment) return '';
  const date = new Date(moment);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

export interface CorrectionFields {
  communityId: string;
  content: string;
  startedAt: string;
  endedAt: string;
}

export function correctionFields(record: ServiceRecord): CorrectionFields {
  return {
    communityId: record.communityId,
    content: record.content,
    startedAt: inputMoment(record.startedAt),
    endedAt: inputMoment(record.endedAt),
  };
}

/** A time that was not touched keeps its seconds, which the input does not show. */
function moment(typed: string, original: string | null): string | null {
  if (typed === inputMoment(original)) return original;
  return typed ? new Date(typed).toISOString() : null;
}

/** A new record in place of the old one, with what the form does not ask for taken over. */
export function correctionBody(
  original: ServiceRecord,
  { communityId, content, startedAt, endedAt }: CorrectionFields,
  now: Date,
): WriteServiceRecord {
  return {
    memberId: original.memberId,
    communityId,
    activityId: original.activityId,
    needId: original.needId,
    correctsId: original.id,
    startedAt: moment(startedAt, original.startedAt) ?? original.startedAt,
    endedAt: moment(endedAt, original.endedAt),
    content: content.trim(),
    proof: original.proof ? { kind: original.proof.kind, reference: original.proof.reference } : null,
    clientSentAt: now.toISOString(),
  };
}

/** Why a correction cannot be sent as it stands; null when it can. */
export function correctionFault({ startedAt, endedAt }: CorrectionFields, now: Date): string | null {
  if (new Date(startedAt) > now) return '开始时间还没有到。';
  if (endedAt && new Date(endedAt) < new Date(startedAt)) return '结束时间不能早于开始时间。';
  return null;
}
