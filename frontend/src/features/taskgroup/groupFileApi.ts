import { answer, client, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { saveFile } from '@/shared/lib/saveFile';
import { uuid7 } from '@/shared/lib/uuid7';
import { useSession } from '@/shared/session';

export type GroupFile = Schemas['GroupFile'];

const FILES = '/branches/{branchId}/task-groups/{taskGroupId}/files';

/** Choosing the same file again after a broken upload sends it under the same id, so that it is kept once. */
const idOf = new Map<string, string>();

export function useGroupFiles(taskGroupId: string) {
  const { branchId } = useSession();
  return usePaged<GroupFile>(['taskgroup', 'files', taskGroupId], (cursor) =>
    answer(client.GET(FILES, { params: { path: { branchId, taskGroupId }, query: { cursor, limit: 50 } } })),
  );
}

export function useAddGroupFile(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    async (file: File) => {
      const same = [taskGroupId, file.name, file.size, file.lastModified].join(' ');
      const fileId = idOf.get(same) ?? uuid7();
      idOf.set(same, fileId);
      const kept = await answer(
        client.PUT(`${FILES}/{fileId}`, {
          params: { path: { branchId, taskGroupId, fileId }, query: { name: file.name } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as Blob,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      );
      idOf.delete(same);
      return kept;
    },
    ['taskgroup'],
  );
}

export function useDownloadGroupFile(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(async (file: GroupFile) => {
    const content = await answer(
      client.GET(`${FILES}/{fileId}`, {
        params: { path: { branchId, taskGroupId, fileId: file.id } },
        parseAs: 'blob',
      }),
    );
    saveFile(file.name, content as unknown as Blob);
  }, []);
}

export function useDeleteGroupFile(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    (file: GroupFile) =>
      answer(
        client.DELETE(`${FILES}/{fileId}`, { params: { path: { branchId, taskGroupId, fileId: file.id } } }),
      ),
    ['taskgroup'],
  );
}
