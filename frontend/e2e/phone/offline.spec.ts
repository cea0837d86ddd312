import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { today } from '../../src/shared/lib/dates';
import { uuid7 } from '../../src/shared/lib/uuid7';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';
import { isPrepared } from '../prepared';

type Schemas = components['schemas'];

const tray = (page: Page): Locator => page.getByRole('region', { name: '未发送' });

async function countsTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    sessionStorage.setItem('taps', '0');
    const count = () => sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1));
    window.addEventListener('click', count, true);
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('taps')));
}

async function recordsInTwoTaps(page: Page, what: string): Promise<void> {
  const taps = await countsTaps(page);
  await page.getByRole('link', { name: /记一次服务/ }).click();
  await page.getByRole('button', { name: what }).click();
  await expect(page.getByRole('heading', { name: '已存在这部手机上' })).toBeVisible();
  expect(await taps()).toBe(2);
}

test.describe
  .serial('a service is recorded with and without a network', () => {
    let branch: Branch;
    let member: Person;
    let page: Page;
    let memberId: string;

    const stored = async () =>
      (await branch.get<Schemas['ServiceRecordPage']>(`service-records?memberId=${memberId}&limit=50`)).items;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('没有网络的支部', ['潘晓彤']);
      const { items } = await branch.get<Schemas['MemberPage']>('members');
      memberId = (items[0] as Schemas['Member']).id;
      const community = await branch.post<Schemas['Community']>('communities', {
        name: '兴盛街社区（虚构）',
      });
      await branch.officer.call('put', `${branch.path}/community-registrations/${uuid7()}`, {
        data: { memberId, communityId: community.id, registeredOn: today() },
      });
      const [caller] = await branch.givesAccounts(memberId);
      if (!caller) throw new Error('the member got no account');
      member = await caller.arrives(browser, PHONE);
      page = member.page;
    });

    test.afterAll(() => member.leaves());

    test('two taps, then amber, then green', async () => {
      await member.goesTo('/m', /您好/);
      await recordsInTwoTaps(page, '桶前值守');
      await expect(page.getByRole('heading', { name: '支部已收到' })).toBeVisible();
      const marks = await page.evaluate(() =>
        ['record:tap', 'record:kept', 'record:green'].map(
          (name) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN,
        ),
      );
      const [tap = 0, kept = 0, green = 0] = marks;
      console.log(
        `from the tap: kept after ${Math.round(kept - tap)} ms, green after ${Math.round(green - tap)} ms`,
      );
      expect(tap <= kept && kept <= green).toBe(true);
      expect((await stored()).map(({ content }) => content)).toEqual(['桶前值守']);
    });

    test('without a network the phone opens anew, records, and shows it in every tab', async () => {
      await member.goesTo('/m', /您好/);
      await isPrepared(page, '桶前值守');
      await member.losesNetwork(true);
      await page.reload();
      await expect(page.getByRole('heading', { name: /潘晓彤，您好/ })).toBeVisible();
      await expect(page.getByText(/没有网络。显示的是 .+ 的内容/)).toBeVisible();
      await expect(page.getByText('兴盛街社区（虚构）')).toBeVisible();
      await member.seesAnAccessiblePage();
      await recordsInTwoTaps(page, '环境清扫');
      await page.getByRole('link', { name: '回首页' }).click();
      await expect(tray(page).getByText('存在手机上')).toBeVisible();
      const second = await member.context.newPage();
      await second.goto('/m');
      await expect(tray(second).getByText('环境清扫')).toBeVisible();
      await page.goto('/m/records');
      await expect(page.getByText('桶前值守')).toBeVisible();
      await page.goto('/m/me');
      await expect(page.getByRole('region', { name: '这部手机上的内容' })).toContainText('1 条没有发送');
      await member.seesAnAccessiblePage();
      expect(await stored()).toHaveLength(1);
      await member.losesNetwork(false);
      await expect(tray(second)).toBeHidden();
      await page.goto('/m');
      await expect(tray(page)).toBeHidden();
      await second.close();
      expect((await stored()).filter(({ content }) => content === '环境清扫')).toHaveLength(1);
    });

    test('a newer version is announced, applied on a tap, and what was not sent survives it', async () => {
      await member.goesTo('/m', /您好/);
      await isPrepared(page, '环境清扫');
      await member.losesNetwork(true);
      await recordsInTwoTaps(page, '秩序维护');
      await page.getByRole('link', { name: '回首页' }).click();
      await expect(tray(page).getByText('秩序维护')).toBeVisible();
      await member.context.route('**/service-records/*', (route) => route.abort());
      await member.losesNetwork(false);
      // Another address of the worker is another version for the browser.
      await page.evaluate(() =>
        navigator.serviceWorker.register('/sw.js?another', { updateViaCache: 'none' }),
      );
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: '有新版本，点此更新' }).click();
      await reloaded;
      await expect(tray(page).getByText('秩序维护')).toBeVisible();
      await member.context.unroute('**/service-records/*');
      await tray(page).getByRole('button', { name: '立即发送' }).click();
      await expect(tray(page)).toBeHidden();
      member.errors.length = 0;
      expect(await stored()).toHaveLength(3);
    });

    test('a file from the phone is imported at the desk, and the phone gets its receipts later', async ({
      browser,
    }) => {
      await member.goesTo('/m', /您好/);
      await isPrepared(page, '秩序维护');
      await member.losesNetwork(true);
      await recordsInTwoTaps(page, '敬老帮扶');
      await page.getByRole('link', { name: '回首页' }).click();
      await tray(page)
        .getByRole('button', { name: /存成文件/ })
        .click();
      await member.seesAnAccessiblePage();
      const download = page.waitForEvent('download');
      await tray(page).getByRole('button', { name: '下载文件' }).click();
      const file = await (await download).path();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ account: { name: '潘晓彤' } });

      const officer = await branch.atTheDesk(browser);
      await officer.goesTo('/admin/service-records', '服务记录');
      await officer.page.getByRole('link', { name: '导入手机上的未发送记录' }).click();
      await officer.page.getByLabel('选择文件').setInputFiles(file);
      const row = officer.page.getByRole('row').filter({ hasText: '敬老帮扶' });
      await expect(row.getByText('新的，可以导入')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await officer.page.getByRole('button', { name: '导入 1 条' }).click();
      await expect(row.getByText('已收到')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await officer.leaves();

      await expect(tray(page).getByText('存在手机上')).toBeVisible();
      await member.losesNetwork(false);
      await expect(tray(page)).toBeHidden();
      expect((await stored()).filter(({ content }) => content === '敬老帮扶')).toHaveLength(1);
    });

    test('a login that ended leads to the login, and what was not sent is still there', async () => {
      await member.goesTo('/m', /您好/);
      await isPrepared(page, '敬老帮扶');
      await member.losesNetwork(true);
      await recordsInTwoTaps(page, '政策宣传');
      await member.context.clearCookies();
      await member.goesTo('/m', /您好/);
      await member.losesNetwork(false);
      await expect(page.getByText(/还有 1 条没有发送的内容/)).toBeVisible();
      await expect(page.getByLabel('密码')).toBeVisible();
      member.errors.length = 0;
    });
  });
