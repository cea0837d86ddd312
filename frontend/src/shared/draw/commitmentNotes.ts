const STORE = 'sanbuzou.commitments';

interface Note {
  commitment: string;
  /** Whether it was noted while nobody could know the records yet. */
  beforeDraw: boolean;
  on: string;
}

function notes(): Record<string, Note> {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Record<string, Note>;
  } catch {
    return {};
  }
}

/**
 * Keeps on this device the commitment it saw first: a server that later shows another one is found out by everybody
 * who has looked before.
 */
export function noteCommitment(check: { id: string; commitment: string; status: string }, on: string): Note {
  const known = notes();
  const note = known[check.id] ?? {
    commitment: check.commitment,
    beforeDraw: check.status === 'PLANNED',
    on,
  };
  try {
    if (!known[check.id]) localStorage.setItem(STORE, JSON.stringify({ ...known, [check.id]: note }));
  } catch {
    // A full or forbidden store only takes this one proof away.
  }
  return note;
}
