import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { useQuery } from '@tanstack/react-query';
import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { ProblemError } from '@/shared/api/problem';
import type { Unsent } from '@/shared/offline/outbox';
import { useSession } from '@/shared/session';
import { bytesOf } from './photoRules';

export type ServicePhoto = Schemas['ServicePhoto'];

/** What a photo is while it waits on the phone: base64, as what waits must survive JSON. */
export interface WaitingPhoto {
  recordId: string;
  jpeg: string;
}

/** Small enough for a weak network; the server takes up to 256 KB. */
const PART = 128 << 10;

export function photoAddress(branchId: string, photo: ServicePhoto, which: 'picture' | 'thumbnail'): string {
  return `/api/v1/branches/${branchId}/service-records/${photo.recordId}/photos/${photo.id}/${which}`;
}

export function usePhotos(recordId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'photos', recordId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/service-records/{recordId}/photos', {
          params: { path: { branchId, recordId } },
        }),
      ).then(({ items }) => items),
  });
}

export function useRemovePhoto() {
  const { branchId } = useSession();
  return useChange(
    ({ recordId, id }: ServicePhoto) =>
      answer(
        client.DELETE('/branches/{branchId}/service-records/{recordId}/photos/{photoId}', {
          params: { path: { branchId, recordId, photoId: id } },
        }),
      ),
    ['community'],
  );
}

/** Whether the branch takes photos of receipts at all, and whether this member agreed to it. */
export function usePhotoPermit(memberId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['community', 'photoPermit', memberId],
    queryFn: async () => {
      const path = { branchId, memberId };
      const [switches, consents] = await Promise.all([
        answer(client.GET('/branches/{branchId}/compliance-switches', { params: { path } })),
        answer(client.GET('/branches/{branchId}/members/{memberId}/consents', { params: { path } })),
      ]);
      return {
        open: switches.items.some(({ kind, switchedOn }) => kind === 'RECEIPT' && switchedOn),
        agreed: consents.items.some(({ kind, granted }) => kind === 'RECEIPT' && granted),
      };
    },
  });
}

/** Announces the photo, then sends what the server does not have yet, part by part: a broken try is continued. */
export async function deliverPhoto(item: Unsent): Promise<void> {
  const { recordId, jpeg } = item.body as WaitingPhoto;
  const path = { branchId: item.branchId, recordId, photoId: item.id };
  const bytes = bytesOf(jpeg);
  const announced = await answer(
    client.PUT('/branches/{branchId}/service-records/{recordId}/photos/{photoId}', {
      params: { path },
      body: { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) },
      signal: AbortSignal.timeout?.(20_000),
    }),
  ).catch((error: unknown): never => {
    throw recordNotThereYet(error);
  });
  let photo = announced;
  while (!photo.kept) {
    // All parts but not kept: the last try broke off at the end, and any part again lets the server finish.
    const offset = photo.received === bytes.length ? 0 : photo.received;
    photo = await answer(
      client.PUT('/branches/{branchId}/service-records/{recordId}/photos/{photoId}/content', {
        params: { path, query: { offset } },
        body: new Blob([bytes.slice(offset, offset + PART)]) as unknown as string,
        bodySerializer: (part) => part as unknown as Blob,
        headers: { 'Content-Type': 'application/octet-stream' },
        signal: AbortSignal.timeout?.(20_000),
      }),
    );
  }
}

/** The record of the photo waits on this phone too and goes first; until it has arrived there is nothing to refuse. */
function recordNotThereYet(error: unknown): unknown {
  return error instanceof ProblemError && error.status === 404
    ? new ProblemError(503, {
        code: 'RECORD_NOT_THERE_YET',
        detail: '这条服务记录还没有发到支部，照片随后再发。',
      })
    : error;
}
