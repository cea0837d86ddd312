import { delay, HttpResponse, type HttpResponseResolver, http } from 'msw';
import type { HttpMethod, PathsWithMethod, SuccessResponseJSON } from 'openapi-typescript-helpers';
import type { Schemas } from '@/shared/api/client';
import type { paths } from '@/shared/api/schema';

type Operation<M extends HttpMethod, P extends keyof paths> =
  paths[P] extends Record<M, infer O> ? (O extends Record<string | number, unknown> ? O : never) : never;

interface Call {
  params: Record<string, string>;
  query: URLSearchParams;
  request: Request;
  json: () => Promise<unknown>;
}

/** An answer other than the successful one of the contract. */
export class Other {
  readonly response: Response;

  constructor(response: Response) {
    this.response = response;
  }
}

type Reply<M extends HttpMethod, P extends keyof paths> = SuccessResponseJSON<Operation<M, P>> | Other;

type Verb = 'get' | 'post' | 'put' | 'delete';

/** A handler whose path and answer are checked against the contract by the compiler. */
export function on<M extends Verb, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
  answer: (call: Call) => Reply<M, P> | Promise<Reply<M, P>>,
  status: number = method === 'post' ? 201 : 200,
) {
  const pattern = `*/api/v1${String(path).replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const resolver: HttpResponseResolver = async ({ params, request }) => {
    await delay(0);
    const result = await answer({
      params: params as Record<string, string>,
      query: new URL(request.url).searchParams,
      request,
      json: () => request.clone().json(),
    });
    if (result instanceof Other) return result.response;
    return HttpResponse.json(result as Record<string, unknown>, { status });
  };
  return http[method](pattern, resolver);
}

export function problem(
  status: number,
  code: string,
  detail: string,
  violations?: Schemas['Problem']['violations'],
): Other {
  const body: Schemas['Problem'] = {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail,
    requestId: 'test',
    violations,
  };
  return new Other(
    HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } }),
  );
}

export function nothing(): Other {
  return new Other(new HttpResponse(null, { status: 204 }));
}

export function page<T>(items: T[]): { items: T[]; nextCursor: null } {
  return { items, nextCursor: null };
}
