import type { QueryKey } from '@tanstack/react-query';

interface Reader {
  branchId: string;
  memberId: string | null;
}

/** Not about a person by name, yet needed to work without a network. */
const BY_TOPIC = [
  ['session'],
  ['notify'],
  ['community', 'list'],
  ['community', 'switches'],
  ['duty', 'one'],
  ['duty', 'inspection'],
  ['duty', 'handover'],
  ['duty', 'swaps'],
];

/**
 * What a phone may keep for reading without a network: what is about its owner. A query is, when its key names the
 * member; lists of other people are never left on a phone.
 */
export function isOwnContent(queryKey: QueryKey, { branchId, memberId }: Reader): boolean {
  if (queryKey[0] === 'member') return false;
  if (queryKey[0] === 'branch' && queryKey[1] === branchId) return true;
  if (memberId && JSON.stringify(queryKey).includes(`"${memberId}"`)) return true;
  return BY_TOPIC.some((topic) => topic.every((part, index) => queryKey[index] === part));
}
