import { answer, client, everything, type Schemas } from '@/shared/api/client';

export interface Span {
  memberId: string;
  /** First and last day, both included. */
  from: string;
  to: string;
}

/** The ids of what the server has of a member in some days. */
export async function knownRecordIds(branchId: string, { memberId, from, to }: Span): Promise<string[]> {
  const records = await everything<Schemas['ServiceRecord']>((cursor) =>
    answer(
      client.GET('/branches/{branchId}/service-records', {
        params: { path: { branchId }, query: { memberId, from, to, cursor, limit: 200 } },
      }),
    ),
  );
  return records.map(({ id }) => id);
}
