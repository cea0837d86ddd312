/** Short messages to the person at the screen; each shell shows them in its own way. */
export type Tone = 'green' | 'amber' | 'red';

export interface Notice {
  tone: Tone;
  text: string;
}

type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();

export function notify(tone: Tone, text: string): void {
  for (const listener of listeners) listener({ tone, text });
}

export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
