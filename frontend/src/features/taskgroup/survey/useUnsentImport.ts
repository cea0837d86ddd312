import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { forEachFew } from '@/shared/lib/forEachFew';
import { type ExportFile, readExport } from '@/shared/offline/exportFile';
import { useSession } from '@/shared/session';
import { SURVEY } from './surveyApi';
import { deliverVisit } from './unitApi';
import { type ImportRow, type ImportState, importRow } from './unsentImport';

const AT_ONCE = 4;

/** A file from a phone, sent under the ids that the phone gave, so that the phone's own sending stores nothing twice. */
export function useUnsentImport(surveyId: string, members: readonly { id: string; name: string }[]) {
  const { branchId } = useSession();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<ExportFile>();
  const [rows, setRows] = useState<ImportRow[]>([]);
  const [fault, setFault] = useState<string>();
  const [sending, setSending] = useState(false);

  const set = (id: string, state: ImportState, reason?: string) =>
    setRows((all) => all.map((row) => (row.item.id === id ? { ...row, state, reason } : row)));

  const check = (text: string) => {
    const read = readExport(text, branchId);
    const isFile = typeof read !== 'string';
    setFault(isFile ? undefined : read);
    setFile(isFile ? read : undefined);
    setRows(isFile ? read.items.map((item) => importRow(item, surveyId, members)) : []);
  };

  const send = async () => {
    setSending(true);
    const open = rows.filter(({ state }) => state === 'READY' || state === 'UNSENT');
    await forEachFew(open, AT_ONCE, async ({ item }) => {
      try {
        await deliverVisit({ ...item, branchId });
        set(item.id, 'SENT');
      } catch (error) {
        const isFinal = error instanceof ProblemError && !error.isTemporary;
        set(item.id, isFinal ? 'REFUSED' : 'UNSENT', sentence(error));
      }
    });
    await queryClient.invalidateQueries({ queryKey: [SURVEY] });
    setSending(false);
  };

  return { file, rows, fault, sending, check, send };
}
