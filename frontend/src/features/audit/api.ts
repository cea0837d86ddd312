import { answer, client, type Schemas } from '@/shared/api/client';
import { usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type AuditEntry = Schemas['AuditEntry'];

export interface AuditFilters {
  subjectType?: string;
  subjectId?: string;
  from?: string;
  to?: string;
}

export function useAuditEntries(filters: AuditFilters) {
  const { branchId } = useSession();
  return usePaged<AuditEntry>(['audit', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/audit-entries', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}
