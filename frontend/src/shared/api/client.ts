import createClient, { type Middleware } from 'openapi-fetch';
import { uuid7 } from '../lib/uuid7';
import { ProblemError, problemFrom } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

const LONGEST_WAIT = 60_000;

/** A weak network may never answer; after a minute we say so instead of spinning on. */
async function fetchWithLimit(request: Request): Promise<Response> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, LONGEST_WAIT);
  request.signal.addEventListener('abort', abort, { once: true });
  try {
    return await fetch(request, { signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One key per intention: pressing the button again after a lost answer sends the same key,
 * so the server does the work once; a finished request frees its key.
 */
const openIntentions = new Map<string, string>();
const intentionOf = new WeakMap<Request, string>();

const idempotency: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (request.method !== 'POST' || schemaPath === '/session') return undefined;
    const isJson = request.headers.get('content-type')?.includes('json') ?? true;
    const intention = `${request.url} ${isJson ? await request.clone().text() : uuid7()}`;
    const key = openIntentions.get(intention) ?? uuid7();
    openIntentions.set(intention, key);
    request.headers.set('Idempotency-Key', key);
    intentionOf.set(request, intention);
    return request;
  },
  onResponse({ request, response }) {
    const intention = intentionOf.get(request);
    if (intention && response.status < 500) openIntentions.delete(intention);
    return undefined;
  },
};

export const client = createClient<paths>({
  baseUrl: `${window.location.origin}/api/v1`,
  fetch: fetchWithLimit,
});
client.use(idempotency);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The one path from an answer to a value or to a {@link ProblemError}. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((): never => {
    throw new ProblemError(0, {});
  });
  if (!response.ok) throw problemFrom(response.status, error, response.headers.get('Retry-After'));
  return data as T;
}

export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Reads a bounded list to its end, so that nothing is cut off silently; tells how far it has come where somebody waits. */
export async function everything<T>(
  page: (cursor: string | undefined) => Promise<Page<T>>,
  onRead?: (done: number) => void,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor);
    items.push(...next.items);
    cursor = next.nextCursor ?? undefined;
    onRead?.(items.length);
  } while (cursor);
  return items;
}
