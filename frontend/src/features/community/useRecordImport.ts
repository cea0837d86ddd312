import { useState } from 'react';
import { ProblemError, sentence } from '@/shared/api/problem';
import { forEachFew } from '@/shared/lib/forEachFew';
import { type ExportFile, readExport } from '@/shared/offline/exportFile';
import { useSession } from '@/shared/session';
import { deliverServiceRecord } from './api';
import { knownRecordIds } from './importApi';
import { type ImportRow, type ImportState, importRow, spansOf } from './importRules';

const AT_ONCE = 4;

interface Branch {
  members: { id: string; name: string }[];
  communities: { id: string; name: string }[];
}

/** A file from a phone, looked through first and sent under the same ids, so that the phone's own sending meets it. */
export function useRecordImport(branch: Branch) {
  const { branchId } = useSession();
  const [file, setFile] = useState<ExportFile>();
  const [rows, setRows] = useState<ImportRow[]>([]);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState<'CHECKING' | 'SENDING'>();

  const set = (id: string, state: ImportState, reason?: string) =>
    setRows((all) => all.map((row) => (row.item.id === id ? { ...row, state, reason } : row)));

  const check = async (text: string) => {
    const read = readExport(text, branchId);
    setFault(typeof read === 'string' ? read : undefined);
    setFile(typeof read === 'string' ? undefined : read);
    setRows([]);
    if (typeof read === 'string') return;
    setBusy('CHECKING');
    const found = read.items.map((item) => importRow(item, branch));
    try {
      const known = new Set<string>();
      await forEachFew(spansOf(found), AT_ONCE, async (span) => {
        for (const id of await knownRecordIds(branchId, span)) known.add(id);
      });
      setRows(found.map((row) => (known.has(row.item.id) ? { ...row, state: 'KNOWN' } : row)));
    } catch (error) {
      setFile(undefined);
      setFault(sentence(error));
    } finally {
      setBusy(undefined);
    }
  };

  const send = async () => {
    setBusy('SENDING');
    const open = rows.filter(({ state }) => state === 'NEW' || state === 'UNSENT');
    await forEachFew(open, AT_ONCE, async ({ item }) => {
      try {
        await deliverServiceRecord({ ...item, branchId });
        set(item.id, 'SENT');
      } catch (error) {
        const isFinal = error instanceof ProblemError && !error.isTemporary;
        set(item.id, isFinal ? 'REFUSED' : 'UNSENT', sentence(error));
      }
    });
    setBusy(undefined);
  };

  return { file, rows, fault, busy, check, send };
}
