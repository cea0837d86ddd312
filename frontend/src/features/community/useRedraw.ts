import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { useSession } from '@/shared/session';
import { noteCommitment } from './commitmentNotes';
import { type Redraw, redraw } from './redraw';
import { readFrame, type SpotCheck } from './spotCheckApi';

export type RedrawState =
  | { phase: 'idle' }
  | { phase: 'reading' | 'checking'; done: number }
  | { phase: 'failed'; error: unknown }
  | { phase: 'done'; result: Redraw };

/** A task of its own, so that taps and paint come in between. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the frame and draws again on this device; the page stays usable meanwhile. */
export function useRedraw(check: SpotCheck) {
  const { branchId } = useSession();
  const [state, setState] = useState<RedrawState>({ phase: 'idle' });
  const run = async () => {
    setState({ phase: 'reading', done: 0 });
    try {
      const frame = await readFrame(branchId, check.id, (done) => setState({ phase: 'reading', done }));
      const pause = (done: number) => {
        setState({ phase: 'checking', done });
        return breathe();
      };
      const noted = noteCommitment(check, today()).commitment;
      setState({ phase: 'done', result: await redraw(branchId, check, frame, { noted, pause }) });
    } catch (error) {
      setState({ phase: 'failed', error });
    }
  };
  return { state, run };
}
