import { useState } from 'react';
import { useSession } from '@/shared/session';
import { type Draft, NO_DRAFT } from './attendanceRules';

function kept(key: string): Draft {
  try {
    const text = localStorage.getItem(key);
    return text ? { ...NO_DRAFT, ...(JSON.parse(text) as Draft) } : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
}

/** Ticks survive a reload and a call that comes in between; they leave this device when they are saved or dropped. */
export function useDraft(shiftId: string) {
  const key = `sanbuzou.attendance.${useSession().account.id}.${shiftId}`;
  const [draft, setDraft] = useState<Draft>(() => kept(key));
  const change = (next: Draft) => {
    setDraft(next);
    try {
      if (next === NO_DRAFT) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Private windows keep nothing; the list works all the same.
    }
  };
  return [draft, change] as const;
}
