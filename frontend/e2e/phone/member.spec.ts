import { expect, type Page, test } from '@playwright/test';
import { Branch } from '../branch';
import { ADMIN, DESK, handedOver, Person, PHONE } from '../journey';

const NEW_PASSWORD = '一句好记的话 2026';

test.describe
  .serial('a member uses the phone', () => {
    let member: Person;
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      // Two seats, so that everybody has a duty ahead; the roster of the desk's journey may be over.
      const branch = await Branch.ofTheAdmin();
      await branch.opensPost({ name: '午间垃圾分类岗（西侧）', seats: 2 });
      await branch.publishesRoster();
      member = await Person.arrives(browser, PHONE);
      page = member.page;
    });

    test.afterAll(async () => {
      await member.leaves();
    });

    test('changes the initial password at the first login', async () => {
      const { username, initialPassword } = handedOver();
      await member.signsIn(username, initialPassword);
      await expect(page.getByRole('heading', { name: '设置您自己的密码' })).toBeVisible();
      await member.seesAnAccessiblePage();
      await page.getByLabel('现在的密码').fill(initialPassword);
      await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD);
      await page.getByLabel('再输一次新密码').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: '保存并继续' }).click();
      await expect(page.getByRole('heading', { name: /您好/ })).toBeVisible();
    });

    test('sees the next duties', async () => {
      const duties = page.getByRole('region', { name: '我的值班' });
      await expect(duties.getByText(/午间垃圾分类岗/).first()).toBeVisible();
      await member.seesAnAccessiblePage();
      await duties.getByRole('link', { name: '全部' }).click();
      await expect(page.getByRole('heading', { level: 1, name: '我的值班' })).toBeVisible();
      await member.seesAnAccessiblePage();
    });

    test('opens a duty, the swap requests, the messages and the calendars', async () => {
      await page
        .getByRole('main')
        .getByRole('link', { name: /午间垃圾分类岗/ })
        .first()
        .click();
      await expect(page.getByRole('heading', { name: '为什么是我' })).toBeVisible();
      await member.seesAnAccessiblePage();
      const pages: [string, string][] = [
        ['/m/swaps', '换班申请'],
        ['/m/messages', '消息'],
        ['/m/calendar', '日历订阅'],
      ];
      for (const [path, heading] of pages) {
        await member.goesTo(path, heading);
        await member.seesAnAccessiblePage();
      }
    });

    test('registers with the community of residence, adding it to the list', async () => {
      await member.goesTo('/m/community', '社区报到');
      await page.getByLabel('居住的社区').selectOption({ label: '不在列表里，我来补上' });
      await page.getByLabel('社区名称').fill('兴盛街社区');
      await member.seesAnAccessiblePage();
      await page.getByRole('button', { name: '报到', exact: true }).click();
      await expect(page.getByText('已报到')).toBeVisible();
    });

    test('records a service in two taps', async () => {
      await member.goesTo('/m', /您好/);
      await page.getByRole('link', { name: /记一次服务/ }).click();
      await page.getByRole('button', { name: '桶前值守' }).click();
      await expect(page.getByRole('heading', { name: '支部已收到' })).toBeVisible();
      await member.seesAnAccessiblePage();
    });

    test('records without a network: amber first, green after sending', async () => {
      await member.goesTo('/m', /您好/);
      await page.getByRole('link', { name: /记一次服务/ }).click();
      await expect(page.getByRole('button', { name: '环境清扫' })).toBeVisible();
      await member.losesNetwork(true);
      await page.getByRole('button', { name: '环境清扫' }).click();
      await expect(page.getByRole('heading', { name: '已存在这部手机上' })).toBeVisible();
      await page.getByRole('link', { name: '回首页' }).click();
      const tray = page.getByRole('region', { name: '未发送' });
      await expect(tray.getByText('存在手机上')).toBeVisible();
      await expect(tray.getByText(/连不上服务器/)).toBeVisible();
      await member.seesAnAccessiblePage();
      await member.losesNetwork(false);
      const sendNow = tray.getByRole('button', { name: '立即发送' });
      if (await sendNow.isVisible()) await sendNow.click({ timeout: 2_000 }).catch(() => undefined);
      await expect(tray).toBeHidden();
      await member.goesTo('/m/records', '我的服务');
      await expect(page.getByText('环境清扫')).toBeVisible();
      await expect(page.getByText('支部已收到')).toHaveCount(2);
      await member.seesAnAccessiblePage();
    });

    test('reaches the other tabs, each accessible, also in large type', async () => {
      await member.goesTo('/m/tasks', '我的任务');
      await member.seesAnAccessiblePage();
      await member.goesTo('/m/me', '我的');
      await page.getByLabel('大字显示').check();
      await member.seesAnAccessiblePage();
      await member.goesTo('/m', /您好/);
      await member.seesAnAccessiblePage();
    });

    test('the officer sees the record and confirms it', async ({ browser }) => {
      const officer = await Person.arrives(browser, DESK);
      await officer.signsIn(ADMIN.username, ADMIN.password);
      await officer.goesTo('/admin/service-records?status=RECORDED', '服务记录');
      const row = officer.page.getByRole('row').filter({ hasText: '桶前值守' });
      await row.getByRole('button', { name: '确认' }).click();
      await expect(row).toBeHidden();
      await officer.seesAnAccessiblePage();
      await officer.leaves();
      await page.goto('/m/records');
      await expect(page.getByRole('link', { name: /支部已确认/ })).toBeVisible();
    });
  });
