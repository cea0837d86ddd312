import { addDays, dayOf } from '@/shared/lib/dates';
import type { ExportedItem } from '@/shared/offline/exportFile';
import { SERVICE_RECORD, type WriteServiceRecord } from './api';
import type { Span } from './importApi';

/** NEW: can be sent. KNOWN: the server has it. UNFIT: will not be sent. The rest tells how sending went. */
export type ImportState = 'NEW' | 'KNOWN' | 'UNFIT' | 'SENT' | 'REFUSED' | 'UNSENT';

export interface ImportRow {
  item: ExportedItem;
  /** Absent for what is no service record. */
  record?: WriteServiceRecord;
  memberName?: string;
  state: ImportState;
  reason?: string;
}

interface Branch {
  members: { id: string; name: string }[];
  communities: { id: string; name: string }[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What can be said about an item before the server is asked; the server has the last word on everything else. */
export function importRow(item: ExportedItem, { members, communities }: Branch): ImportRow {
  const unfit = (reason: string, more: Partial<ImportRow> = {}): ImportRow => ({
    item,
    state: 'UNFIT',
    reason,
    ...more,
  });
  if (item.kind !== SERVICE_RECORD) return unfit('不是服务记录，请本人在手机上发送。');
  const record = recordOf(item);
  if (!record) return unfit('内容不完整，请本人在手机上更改后发送。');
  const memberName = members.find(({ id }) => id === record.memberId)?.name;
  if (!memberName) return unfit('本支部名册里没有这名党员。', { record });
  if (!communities.some(({ id }) => id === record.communityId))
    return unfit('本支部没有这个社区。', { record, memberName });
  return { item, record, memberName, state: 'NEW' };
}

function recordOf({ id, body }: ExportedItem): WriteServiceRecord | undefined {
  if (typeof body !== 'object' || body === null || !UUID.test(id)) return undefined;
  const { memberId, communityId, content, startedAt } = body as Partial<WriteServiceRecord>;
  const isWhole = [memberId, communityId, content, startedAt].every(
    (each) => typeof each === 'string' && each,
  );
  return isWhole && !Number.isNaN(Date.parse(startedAt ?? '')) ? (body as WriteServiceRecord) : undefined;
}

/** Where to look for what the server may have already: of every member the days of the file, with one to spare. */
export function spansOf(rows: readonly ImportRow[]): Span[] {
  const days = new Map<string, string[]>();
  for (const { record, state } of rows) {
    if (!record || state !== 'NEW') continue;
    days.set(record.memberId, [...(days.get(record.memberId) ?? []), dayOf(record.startedAt)]);
  }
  return [...days].map(([memberId, of]) => {
    const sorted = of.sort();
    return { memberId, from: addDays(sorted[0] ?? '', -1), to: addDays(sorted.at(-1) ?? '', 1) };
  });
}
