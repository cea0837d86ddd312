/** Everything that can go wrong with a request, as one kind of error that knows its sentence for people. */

export interface Violation {
  field: string;
  message: string;
}

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  violations?: Violation[];
}

export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly violations: Violation[];
  /** How long the server asked us to leave it alone; undefined when it did not. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfterSeconds?: number) {
    super(sentenceFor(status, body));
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'NETWORK' : 'UNKNOWN');
    this.requestId = body.requestId;
    this.violations = body.violations ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The server never answered, or said "not now": trying again later may work. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export const STALE = '别人刚改过，已载入最新内容。请核对后再改。';
export const OFFLINE = '现在连不上服务器。请检查网络，稍后再试。';

function sentenceFor(status: number, body: ProblemBody): string {
  if (status === 0) return body.detail ?? OFFLINE;
  if (status === 412) return STALE;
  if (body.detail) return body.detail;
  if (status === 401) return '登录已过期，请重新登录。';
  if (status === 403) return '您的账号没有做这件事的权限。';
  if (status === 404) return '没有找到，可能已被删除。';
  if (status === 413) return '内容太大，服务器没有收下。';
  if (status === 429) return '操作太频繁，请稍等一会儿再试。';
  if (status >= 500) return '服务器出了问题，刚才的操作没有完成。请稍后再试。';
  return '服务器没有接受这次操作。';
}

export function problemFrom(status: number, body: unknown, retryAfter?: string | null): ProblemError {
  const known = typeof body === 'object' && body !== null ? (body as ProblemBody) : {};
  return new ProblemError(status, known, secondsOf(retryAfter));
}

/** `Retry-After` is a number of seconds or, behind some proxies, a moment. */
function secondsOf(retryAfter: string | null | undefined): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return seconds > 0 ? seconds : undefined;
}

/** What a person should read about any error, ours or not. */
export function sentence(error: unknown): string {
  if (error instanceof ProblemError) {
    const details = error.violations.map((each) => each.message);
    return details.length > 0 && details.length <= 3 ? details.join('；') : error.message;
  }
  return '页面出了问题，刚才的操作可能没有完成。请刷新后再试。';
}
