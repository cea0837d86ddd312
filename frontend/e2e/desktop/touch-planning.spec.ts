import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { today } from '../../src/shared/lib/dates';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

const approvals = JSON.parse(readFileSync(join(import.meta.dirname, '../data/approvals.json'), 'utf8'));

/** One finger on the screen, by the browser's own events, as Playwright's touch only taps. */
async function finger(person: Person) {
  const browser = await person.context.newCDPSession(person.page);
  const point = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  return {
    rests: (x: number, y: number) => point('touchStart', x, y),
    async slides(from: number, to: number, y: number) {
      for (let step = 1; step <= 8; step++) await point('touchMove', from + ((to - from) * step) / 8, y);
    },
    lifts: () => browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  };
}

async function middleOf(bar: Locator): Promise<{ x: number; y: number }> {
  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not on the screen');
  return { x: box.x + 20, y: box.y + box.height / 2 };
}

test('on a phone a bar is lifted by a finger, its effect is shown, and what follows has moved', async ({
  browser,
}) => {
  const branch = await Branch.opens('春风街道第四支部', ['安国平']);
  const { id } = await branch.post<{ id: string }>('task-groups', { name: '街坊路手续办理组' });
  await branch.post(`task-groups/${id}/procedure-imports`, approvals);
  await branch.startsWork(id, today());
  const officer = await branch.officer.arrives(browser, PHONE);
  const { page } = officer;
  await officer.goesTo(`/admin/task-groups/${id}?view=gantt`, '街坊路手续办理组');
  const chart = page.getByRole('region', { name: /^甘特图/ });
  const first = chart.getByRole('button', { name: /^A1 立项批复/ });
  const last = chart.getByRole('button', { name: /^A13 / });
  const before = await last.getAttribute('aria-label');
  await first.scrollIntoViewIfNeeded();
  await officer.seesAnAccessiblePage();

  const touch = await finger(officer);
  const place = await middleOf(first);
  await touch.rests(place.x, place.y);
  await expect(first).toHaveAttribute('data-dragged', 'true');
  // A week at eight pixels a day; more would leave the screen when the work begins after holidays.
  await touch.slides(place.x, place.x + 7 * 8, place.y);
  await expect(chart.getByRole('status')).toContainText('个工作日');
  await touch.lifts();

  const preview = page.getByRole('dialog', { name: '改 A1 立项批复 的计划' });
  await expect(preview.getByText('14 个环节的日期会变')).toBeVisible();
  await expect(preview.getByRole('row').filter({ hasText: 'A13' })).toContainText(/晚 \d+ 个工作日/);
  await officer.seesAnAccessiblePage();
  await preview.getByRole('button', { name: /采\s*用/ }).click();
  await expect(preview).toBeHidden();

  await page.reload();
  await expect(last).toBeAttached();
  expect(await last.getAttribute('aria-label')).not.toBe(before);

  // Moving at once scrolls the chart, as everywhere on a phone.
  const seen = await middleOf(first);
  await touch.rests(seen.x, seen.y);
  await touch.slides(seen.x, seen.x - 80, seen.y);
  await touch.lifts();
  await expect.poll(async () => (await middleOf(first)).x).toBeLessThan(seen.x);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await officer.leaves();
});
