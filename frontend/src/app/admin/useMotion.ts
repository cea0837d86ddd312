import { useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';

function watch(changed: () => void): () => void {
  const wish = window.matchMedia(REDUCED);
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}

/** Whether things on the screen may move: not for people who told their device that they want less motion. */
export function useMotion(): boolean {
  return useSyncExternalStore(watch, () => !window.matchMedia(REDUCED).matches);
}
