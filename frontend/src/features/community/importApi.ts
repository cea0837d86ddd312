import { answer, client, type Schemas } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';

/** Whether the server has a record already; officers may look at every record of their branch. */
export async function isKnownRecord(branchId: string, recordId: string): Promise<boolean> {
  try {
    await answer<Schemas['ServiceRecord']>(
      client.GET('/branches/{branchId}/service-records/{recordId}', {
        params: { path: { branchId, recordId } },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return false;
    throw error;
  }
}
