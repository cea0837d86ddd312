const LOOK_EVERY_MILLIS = 60 * 60_000;

let waiting: ServiceWorker | undefined;
let applying = false;

/**
 * Keeps the phone's shell at hand for the time without a network, and tells when a newer one is ready. Does nothing
 * where there are no service workers: plain HTTP, WeChat on iOS. To be called when the first page has what it needs, as
 * the worker fetches a lot. Returns the way to stop listening.
 */
export function keepShell(announce: () => void): () => void {
  const container = navigator.serviceWorker;
  if (!container || !import.meta.env.PROD) return () => undefined;
  const wasControlled = Boolean(container.controller);
  let registration: ServiceWorkerRegistration | undefined;
  let lookedAt = Date.now();

  const found = () => {
    if (!registration?.waiting || !container.controller) return;
    waiting = registration.waiting;
    announce();
  };
  const register = async () => {
    registration = await container.register('/sw.js', { updateViaCache: 'none' });
    found();
    registration.addEventListener('updatefound', () => {
      const installing = registration?.installing;
      installing?.addEventListener('statechange', found);
    });
  };
  // The first worker taking over is no update; one that another tab applied is.
  const changed = () => {
    if (applying) window.location.reload();
    else if (wasControlled) announce();
  };
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOK_EVERY_MILLIS) return;
    lookedAt = Date.now();
    registration?.update().catch(() => undefined);
  };

  register().catch(() => undefined);
  container.addEventListener('controllerchange', changed);
  document.addEventListener('visibilitychange', look);
  return () => {
    container.removeEventListener('controllerchange', changed);
    document.removeEventListener('visibilitychange', look);
  };
}

/** Unsent things lie in the store of the browser, which an update does not touch. */
export function applyUpdate(): void {
  applying = true;
  if (waiting?.state === 'installed') waiting.postMessage('APPLY');
  else window.location.reload();
}
