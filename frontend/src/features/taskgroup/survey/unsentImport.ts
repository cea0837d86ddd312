import type { ExportedItem } from '@/shared/offline/exportFile';
import { type KeptVisit, VISIT, type WriteVisit } from './unitApi';
import { visitWords } from './visitRules';

/** READY: can be sent. UNFIT: will not be. The rest tells how sending went. */
export type ImportState = 'READY' | 'UNFIT' | 'SENT' | 'REFUSED' | 'UNSENT';

export interface ImportRow {
  item: ExportedItem;
  visit?: WriteVisit;
  memberName?: string;
  state: ImportState;
  reason?: string;
}

export const importStateText: Record<ImportState, string> = {
  READY: '可以导入',
  UNFIT: '不能导入',
  SENT: '支部已收到',
  REFUSED: '没有接受',
  UNSENT: '还没有发出',
};

/** What can be said about an item before the server is asked; the server has the last word on everything else. */
export function importRow(
  item: ExportedItem,
  surveyId: string,
  members: readonly { id: string; name: string }[],
): ImportRow {
  const unfit = (reason: string): ImportRow => ({ item, state: 'UNFIT', reason });
  if (item.kind !== VISIT) return unfit('不是入户记录，请到“服务记录”导入，或由本人在手机上发送。');
  const { surveyId: own, visit } = (item.body ?? {}) as Partial<KeptVisit>;
  if (!visit?.unitId || !visit.memberId || !visit.result || Number.isNaN(Date.parse(visit.visitedAt)))
    return unfit('内容不完整，请本人在手机上更改后发送。');
  if (own !== surveyId) return unfit('是另一项摸排的入户记录，请到那一项里导入。');
  const memberName = members.find(({ id }) => id === visit.memberId)?.name;
  if (!memberName) return unfit('本支部名册里没有这名党员。');
  return { item, visit, memberName, state: 'READY' };
}

/** What an item says: the words of the visit, or what the tray of the phone showed. */
export function importWords({ item, visit }: ImportRow): string {
  return visit ? `${item.title.split(' ')[0]} ${visitWords(visit)}` : item.title;
}
