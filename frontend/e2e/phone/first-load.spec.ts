import { expect, test } from '@playwright/test';
import { AHEAD, FIRST_PAGE } from '../../src/app/mobile/firstPage';
import { Branch } from '../branch';
import { DESK, type Person, PHONE } from '../journey';

const PHONE_KB = 160;
const PHONE_WITH_AHEAD_KB = 180;
const DESK_KB = 400;

// What the worker fetches for later, and what it spares, is not part of the first load.
const NO_WORKER = { serviceWorkers: 'block' } as const;

interface Request {
  isCode: boolean;
  bytes?: number;
}

/** What comes over the network for this person from now on, in bytes with headers, by address. */
async function watched(person: Person): Promise<ReadonlyMap<string, Request>> {
  const devtools = await person.context.newCDPSession(person.page);
  const requests = new Map<string, Request>();
  const addresses = new Map<string, string>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    addresses.set(requestId, response.url);
    requests.set(response.url, { isCode: type === 'Script' || type === 'Stylesheet' });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(addresses.get(requestId) ?? '');
    if (request) request.bytes = (request.bytes ?? 0) + encodedDataLength;
  });
  return requests;
}

/** Kilobytes of scripts and styles that were asked for until the page set this mark in its own timeline. */
async function kilobytesUntil(person: Person, mark: string, requests: ReadonlyMap<string, Request>) {
  const page = person.page;
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  const addresses = await page.evaluate((name) => {
    const at = performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= at);
    return [...new Set(resources.map((resource) => resource.name))];
  }, mark);
  const asked = () => addresses.map((address) => requests.get(address));
  await expect.poll(() => asked().every((request) => request?.bytes !== undefined)).toBe(true);
  const bytes = asked().reduce((sum, request) => sum + (request?.isCode ? (request.bytes ?? 0) : 0), 0);
  return Math.round(bytes / 1024);
}

test('the first load stays small: phone 160 kB, 180 with what is fetched ahead, desk 400', async ({
  browser,
}) => {
  const branch = await Branch.opens('首屏支部', ['何首屏', '金首屏']);
  const { items } = await branch.get<{ items: { id: string }[] }>('members');
  const [member] = await branch.givesAccounts(items[0]?.id ?? '');

  const phone = await member?.arrives(browser, { ...PHONE, ...NO_WORKER });
  if (!phone) throw new Error('nobody got an account');
  const onPhone = await watched(phone);
  await phone.goesTo('/m', /您好/);
  const first = await kilobytesUntil(phone, FIRST_PAGE, onPhone);
  const withAhead = await kilobytesUntil(phone, AHEAD, onPhone);
  await phone.leaves();

  const officer = await branch.officer.arrives(browser, { ...DESK, ...NO_WORKER });
  const atDesk = await watched(officer);
  await officer.goesTo('/admin', '今日');
  await officer.page.waitForLoadState('networkidle');
  const desk = Math.round(
    [...atDesk.values()].reduce((sum, { isCode, bytes }) => sum + (isCode ? (bytes ?? 0) : 0), 0) / 1024,
  );
  await officer.leaves();

  console.log(
    `scripts and styles: phone home ${first} kB, with what it fetches ahead ${withAhead} kB, desk home ${desk} kB`,
  );
  expect(first).toBeLessThanOrEqual(PHONE_KB);
  expect(withAhead).toBeLessThanOrEqual(PHONE_WITH_AHEAD_KB);
  expect(desk).toBeLessThanOrEqual(DESK_KB);
});
