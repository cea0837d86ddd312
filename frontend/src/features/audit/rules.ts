import type { AuditEntry } from './api';

export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Only what differs, so that the reader need not compare two long records. */
export function changedFields({ before, after }: Pick<AuditEntry, 'before' | 'after'>): ChangedField[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, before: shown(before?.[field]), after: shown(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

/** The name of the thing, where it has one that people know it by. */
export function nameOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>): string {
  const known = [after, before].flatMap((state) => [state?.name, state?.displayName]);
  return known.find((each): each is string => typeof each === 'string') ?? '';
}
