import { expect, type Page, test } from '@playwright/test';
import { dayText, today } from '../../src/shared/lib/dates';
import { Branch, type Duty, todayIsAWorkday } from '../branch';
import { type Person, PHONE } from '../journey';

test.describe
  .serial('a member does a duty and tells what was seen', () => {
    let branch: Branch;
    let member: Person;
    let page: Page;
    let duty: Duty;
    let later: Duty;
    let colleague: Duty;

    test.beforeAll(async ({ browser }) => {
      await todayIsAWorkday();
      branch = await Branch.opens('春风街道第五支部', ['安国平', '白秀英', '蔡文博']);
      await branch.publishesRoster(today());
      const duties = await branch.duties();
      duty = duties[0] as Duty;
      later = duties.filter(({ memberId }) => memberId === duty.memberId)[1] as Duty;
      colleague = duties.find(({ memberId }) => memberId !== duty.memberId) as Duty;
      const [phone] = await branch.givesAccounts(duty.memberId as string);
      member = (await phone?.arrives(browser, PHONE)) as Person;
      page = member.page;
    });

    test.afterAll(() => member.leaves());

    test('attendance cannot be recorded before the day', async () => {
      await page.goto(`/m/duties/${later.id}`);
      await expect(page.getByText('当天可以在这里登记到岗。')).toBeVisible();
      await expect(page.getByRole('button', { name: /到岗登记/ })).toBeHidden();
      await member.seesAnAccessiblePage();
    });

    test('checks in without a network: amber first, green after sending', async () => {
      await member.goesTo('/m', /您好/);
      const button = page.getByRole('button', { name: /到岗登记/ });
      await expect(button).toBeVisible();
      await member.seesAnAccessiblePage();
      await member.losesNetwork(true);
      await button.click();
      const attendance = page.getByRole('region', { name: '到岗登记' });
      await expect(attendance.getByText('登记已存在这部手机上')).toBeVisible();
      await member.seesAnAccessiblePage();
      await member.losesNetwork(false);
      const tray = page.getByRole('region', { name: '未发送' });
      const sendNow = tray.getByRole('button', { name: '立即发送' });
      if (await sendNow.isVisible()) await sendNow.click({ timeout: 2_000 }).catch(() => undefined);
      await expect(attendance.getByText('已登记到岗')).toBeVisible();
      await attendance.getByRole('link', { name: '检查与交接' }).click();
    });

    test('inspects the bins, raises a problem and leaves word for the next', async () => {
      const inspection = page.getByRole('region', { name: '垃圾分类检查' });
      await inspection.getByRole('group', { name: '厨余垃圾' }).getByRole('button', { name: '正常' }).click();
      const other = inspection.getByRole('group', { name: '其他垃圾' });
      await other.getByRole('button', { name: '有情况' }).click();
      await other.getByRole('button', { name: '满溢' }).click();
      await inspection.getByLabel('抽看几份').fill('40');
      await inspection.getByLabel('其中正确').fill('37');
      await member.seesAnAccessiblePage();
      await inspection.getByRole('button', { name: '保存检查' }).click();
      await expect(inspection.getByText(/支部已收到/)).toBeVisible();

      const earlier = page.getByRole('region', { name: '上一班的交接' });
      await earlier.getByRole('button', { name: '记下一个新问题' }).click();
      await earlier.getByLabel('看到了什么问题').fill('东侧第二个桶盖坏了');
      await earlier.getByRole('button', { name: '其他垃圾' }).click();
      await earlier.getByRole('button', { name: '记下问题' }).click();
      await expect(earlier.getByText('其他垃圾：东侧第二个桶盖坏了')).toBeVisible();

      const handover = page.getByRole('region', { name: '交接给下一班' });
      await handover.getByRole('button', { name: '写几句' }).click();
      await handover.getByLabel('留给下一班的话').fill('钥匙放在值班室');
      await handover.getByRole('button', { name: '留给下一班' }).click();
      await expect(handover.getByRole('figure')).toContainText('钥匙放在值班室');
      await member.seesAnAccessiblePage();
    });

    test('the officer reads it, closes the problem and writes the outcome', async ({ browser }) => {
      const officer = await branch.atTheDesk(browser);
      const desk = officer.page;
      const cell = (status: string) =>
        desk.getByRole('button', { name: `${duty.memberName} ${dayText(duty.date)} ${status}` });
      await desk.goto(`/admin/rosters/${duty.rosterId}?month=${today().slice(0, 7)}`);
      await cell('已到岗').click();
      await desk.getByRole('menuitem', { name: '检查与交接' }).click();
      const records = desk.getByRole('dialog', { name: /检查与交接/ });
      await expect(records.getByText(/满溢/).first()).toBeVisible();
      await expect(records.getByText('钥匙放在值班室')).toBeVisible();
      await expect(records.getByText(/东侧第二个桶盖坏了/)).toBeVisible();
      await officer.seesAnAccessiblePage();
      await desk.keyboard.press('Escape');

      await officer.goesTo('/admin/duty-problems', '值班问题');
      await officer.seesAnAccessiblePage();
      await desk
        .getByRole('row', { name: /桶盖坏了/ })
        .getByRole('button', { name: '已解决' })
        .click();
      const closing = desk.getByRole('dialog', { name: '问题已解决' });
      await closing.getByLabel('怎样解决的').fill('物业已换新桶盖');
      await closing.getByRole('button', { name: '记为解决' }).click();
      await expect(desk.getByText('没有待解决的问题')).toBeVisible();

      await desk.goto(`/admin/rosters/${duty.rosterId}?month=${today().slice(0, 7)}`);
      await cell('已到岗').click();
      await desk.getByRole('menuitem', { name: '结果…' }).click();
      const outcome = desk.getByRole('dialog', { name: /的结果/ });
      await expect(outcome.getByText(/做了到岗登记/)).toBeVisible();
      await outcome.getByRole('radio', { name: /已替班/ }).check();
      await outcome.getByLabel('谁顶的班').fill(colleague.memberName as string);
      await desk.keyboard.press('Enter');
      await officer.seesAnAccessiblePage();
      await outcome.getByRole('button', { name: '保存' }).click();
      await expect(cell('已替班')).toBeVisible();
      await officer.leaves();
    });
  });
