import { expect, test } from '@playwright/test';
import { Branch, type Duty } from '../branch';
import { type Person, PHONE } from '../journey';

test('a member sees the own duties in the calendar of the phone until the address is revoked', async ({
  browser,
  request,
}) => {
  const branch = await Branch.opens('春风街道第六支部', ['安国平', '白秀英', '蔡文博']);
  await branch.publishesRoster();
  const [first] = (await branch.duties()) as [Duty];
  const own = await branch.duties(first.memberId as string);
  const [phone] = await branch.givesAccounts(first.memberId as string);
  const member = (await phone?.arrives(browser, PHONE)) as Person;
  const { page } = member;

  await member.goesTo('/m/calendar', '日历订阅');
  await page.getByRole('button', { name: '订阅我的值班' }).click();
  const address = await page.getByText(/^http.*\.ics$/).innerText();
  await member.seesAnAccessiblePage();
  const feed = await request.get(address);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  const text = await feed.text();
  expect(text.match(/^DTSTART;[^\r\n]*:\d{8}/gm)?.map((line) => line.slice(-8))).toEqual(
    own.map(({ date }) => date.replaceAll('-', '')),
  );

  await page.getByRole('button', { name: '已经订好了' }).click();
  await member.seesAnAccessiblePage();
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByRole('button', { name: '确定停用' }).click();
  await expect(page.getByRole('button', { name: '停用' })).toBeHidden();
  expect((await request.get(address)).status()).toBe(404);
  await member.leaves();
});
