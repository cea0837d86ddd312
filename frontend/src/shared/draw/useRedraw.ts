import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { noteCommitment } from './commitmentNotes';
import type { FrameItem } from './drawing';
import { type DrawClaim, type DrawWords, type Redraw, redraw } from './redraw';

export type RedrawState =
  | { phase: 'idle' }
  | { phase: 'reading' | 'checking'; done: number }
  | { phase: 'failed'; error: unknown }
  | { phase: 'done'; result: Redraw };

export interface Draw extends DrawClaim {
  id: string;
  status: string;
}

export interface DrawSource {
  words: DrawWords;
  /** The canonical text of the rule, composed anew from its parts. */
  rule: string;
  /** Reads all from which was drawn, telling how far it has come. */
  readFrame: (onRead: (done: number) => void) => Promise<FrameItem[]>;
}

/** A task of its own, so that taps and paint come in between. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the frame and draws again on this device; the page stays usable meanwhile. */
export function useRedraw(draw: Draw, { words, rule, readFrame }: DrawSource) {
  const [state, setState] = useState<RedrawState>({ phase: 'idle' });
  const run = async () => {
    setState({ phase: 'reading', done: 0 });
    try {
      const frame = await readFrame((done) => setState({ phase: 'reading', done }));
      const pause = (done: number) => {
        setState({ phase: 'checking', done });
        return breathe();
      };
      const noted = noteCommitment(draw, today()).commitment;
      setState({ phase: 'done', result: await redraw(rule, draw, frame, { words, noted, pause }) });
    } catch (error) {
      setState({ phase: 'failed', error });
    }
  };
  return { state, run };
}
