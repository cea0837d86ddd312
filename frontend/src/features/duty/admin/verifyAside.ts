import { type RosterEvidence, type Verdict, verifyRoster } from '../certificate';

const WORKER_FROM = 500;

/** Checks without holding up the screen: when the page is idle, or in a worker for the largest rosters. */
export function verifyAside(evidence: RosterEvidence): Promise<Verdict> {
  if (evidence.basis.members.length > WORKER_FROM && typeof Worker !== 'undefined') return inWorker(evidence);
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
  return new Promise((resolve, reject) => {
    whenIdle(() => {
      try {
        resolve(verifyRoster(evidence));
      } catch (error) {
        reject(error);
      }
    });
  });
}

function inWorker(evidence: RosterEvidence): Promise<Verdict> {
  const worker = new Worker(new URL('./verifyWorker.ts', import.meta.url), { type: 'module' });
  const verdict = new Promise<Verdict>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Verdict>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
  worker.postMessage(evidence);
  return verdict.finally(() => worker.terminate());
}
