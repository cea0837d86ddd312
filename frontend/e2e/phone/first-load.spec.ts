import { expect, test } from '@playwright/test';
import { ADMIN, Person } from '../journey';

/** Kilobytes of scripts and styles that came over the network, as the browser counted them. */
async function transferred(person: Person, path: string, heading: RegExp | string): Promise<number> {
  const devtools = await person.context.newCDPSession(person.page);
  const wanted = new Set<string>();
  let bytes = 0;
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') wanted.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) bytes += encodedDataLength;
  });
  await person.goesTo(path, heading);
  await person.page.waitForLoadState('networkidle');
  return Math.round(bytes / 1024);
}

test('the first load stays small: phone home 180 kB, desk home 400 kB', async ({ browser }) => {
  // What the worker fetches for later, and what it spares, is not part of the first load.
  const person = await Person.arrives(browser, { locale: 'zh-CN', serviceWorkers: 'block' });
  await person.signsIn(ADMIN.username, ADMIN.password);
  const phone = await transferred(person, '/m', /您好/);
  const desk = await transferred(person, '/admin', '今日');
  console.log(`scripts and styles: phone home ${phone} kB, desk home ${desk} kB`);
  expect(phone).toBeLessThanOrEqual(180);
  expect(desk).toBeLessThanOrEqual(400);
  await person.leaves();
});
