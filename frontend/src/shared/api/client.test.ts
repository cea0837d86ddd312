import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { problem } from '@/testing/typedHttp';
import { answer, client, everything } from './client';
import { OFFLINE, ProblemError, STALE, sentence } from './problem';

const branchId = '018f0000-0000-7000-8000-000000000001';
const POSTS = '*/api/v1/branches/:branchId/party-groups';
const create = () =>
  answer(
    client.POST('/branches/{branchId}/party-groups', {
      params: { path: { branchId } },
      body: { name: '一组' },
    }),
  );

it('says that the network is gone when the server does not answer', async () => {
  server.use(http.post(POSTS, () => HttpResponse.error()));
  const failure = await create().catch((error: unknown) => error);
  expect(sentence(failure)).toBe(OFFLINE);
  expect((failure as ProblemError).isTemporary).toBe(true);
});

it('reads a page of another network, such as a hotel login, as a network failure', async () => {
  server.use(
    http.post(
      POSTS,
      () => new HttpResponse('<html>Wi-Fi</html>', { headers: { 'Content-Type': 'text/html' } }),
    ),
  );
  await expect(create()).rejects.toMatchObject({ status: 0 });
});

it('keeps the key of an intention until the server has answered it', async () => {
  const keys: (string | null)[] = [];
  let fails = true;
  server.use(
    http.post(POSTS, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return fails
        ? HttpResponse.error()
        : HttpResponse.json({ id: branchId, name: '一组', version: 0 }, { status: 201 });
    }),
  );
  await create().catch(() => undefined);
  fails = false;
  await create();
  await create();
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('turns a stale version into the agreed sentence', async () => {
  server.use(http.post(POSTS, () => problem(412, 'STALE', 'x').response));
  expect(sentence(await create().catch((error: unknown) => error))).toBe(STALE);
});

it('shows up to three violations, else the general sentence', () => {
  const of = (count: number) =>
    new ProblemError(400, {
      detail: '有几处要改。',
      violations: Array.from({ length: count }, (_, index) => ({ field: 'f', message: `第${index}处` })),
    });
  expect(sentence(of(2))).toBe('第0处；第1处');
  expect(sentence(of(4))).toBe('有几处要改。');
});

it('reads a list to its end', async () => {
  const pages = { '': { items: [1, 2], nextCursor: 'b' }, b: { items: [3], nextCursor: null } };
  const items = await everything(async (cursor) => pages[(cursor ?? '') as keyof typeof pages]);
  expect(items).toEqual([1, 2, 3]);
});
