import { expect, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { today } from '../../src/shared/lib/dates';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

test.describe
  .serial('a pioneer group finds out what is difficult and asks the villagers', () => {
    let branch: Branch;
    let officer: Person;
    let member: Person;
    let groupId: string;
    let memberId: string;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('先锋小组支部', ['周小川']);
      const { items } = await branch.get<Schemas['MemberPage']>('members');
      memberId = (items[0] as Schemas['Member']).id;
      const group = await branch.post<Schemas['TaskGroup']>('task-groups', {
        name: 'A 组',
        purpose: '街坊路手续（虚构）',
        leaderMemberId: memberId,
      });
      groupId = group.id;
      officer = await branch.atTheDesk(browser);
      const [caller] = await branch.givesAccounts(memberId);
      if (!caller) throw new Error('the member got no account');
      member = await caller.arrives(browser, PHONE);
    });

    test.afterAll(async () => {
      await Promise.all([officer, member].map((person) => person.leaves()));
    });

    test('an officer writes down what is difficult', async () => {
      const { page } = officer;
      await officer.goesTo(`/admin/task-groups/${groupId}?tab=difficulties`, 'A 组');
      await page.getByRole('button', { name: '提出难点' }).click();
      const dialog = page.getByRole('dialog', { name: '提出难点' });
      await dialog.getByLabel('一句话说清').fill('两个窗口都不受理');
      await dialog.getByLabel('难在哪里').fill('打 138 1234 5678 问过');
      await dialog.getByRole('button', { name: /^保\s*存$/ }).click();
      await expect(dialog.getByText(/“138…78”像是手机号/)).toBeVisible();
      await dialog.getByLabel('难在哪里').fill('问过两个窗口');
      await dialog.getByRole('button', { name: /^保\s*存$/ }).click();
      await expect(page.getByRole('article', { name: '两个窗口都不受理' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('a member of the group adjusts the plan on the phone', async () => {
      const { page } = member;
      await member.goesTo('/m/groups', '我的工作组');
      await member.seesAnAccessiblePage();
      await page.getByRole('link', { name: /A 组/ }).click();
      await page.getByRole('button', { name: '调整方案' }).click();
      await page.getByLabel(/方案改成什么样/).fill('三方会商，两项同时报');
      await page.getByRole('button', { name: '记下', exact: true }).click();
      await expect(page.getByText('方案已调整')).toBeVisible();
      await member.seesAnAccessiblePage();
    });

    test('a difficulty met on the way is told from the phone', async () => {
      const { page } = member;
      await page.getByRole('button', { name: '提出难点' }).click();
      await page.getByLabel('一句话说清').fill('窗口中午不办理');
      await member.seesAnAccessiblePage();
      await page.getByRole('button', { name: '提出', exact: true }).click();
      await expect(page.getByRole('heading', { name: '窗口中午不办理' })).toBeVisible();
    });

    test('minutes are written in the village without a network', async () => {
      const { page } = member;
      await page.getByRole('button', { name: '协商', exact: true }).click();
      await page.getByRole('link', { name: '记一次协商' }).click();
      await expect(page.getByRole('heading', { level: 1, name: '记一次协商' })).toBeVisible();
      await member.seesAnAccessiblePage();
      await member.losesNetwork(true);
      await page.getByLabel('在哪里').fill('西片一村村委会（虚构）');
      await page.getByLabel('到场人数').fill('37');
      await page.getByLabel('议题').fill('户型和楼间距');
      await page.getByLabel('群众说了什么').fill('希望多一些小户型');
      await page.getByRole('button', { name: '加一件后续事项' }).click();
      await page.getByLabel('做什么（1）').fill('把比较方案送到村里');
      await page.getByRole('button', { name: '记下', exact: true }).click();
      await expect(page.getByText(/有 1 份协商记录还在这部手机上/)).toBeVisible();
      await member.losesNetwork(false);
      await expect(page.getByText(/到场 37 人/)).toBeVisible({ timeout: 30_000 });
      await member.seesAnAccessiblePage();
    });

    test('what was promised is ticked off, and the timeline tells it all', async () => {
      const { page } = officer;
      await officer.goesTo(`/admin/task-groups/${groupId}?tab=overview`, 'A 组');
      await expect(page.getByText('把比较方案送到村里')).toBeVisible();
      await page.getByRole('button', { name: '办完了' }).click();
      await expect(page.getByText('没有未办完的后续事项')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.getByRole('button', { name: '大事记' }).click();
      for (const words of ['后续办完', '群众协商', '调整方案', '提出难点', '成立'])
        await expect(page.getByRole('region').getByText(words, { exact: true }).first()).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('a file is kept and handed out again', async () => {
      const { page } = officer;
      await page.getByRole('button', { name: '文件', exact: true }).click();
      const minutes = {
        name: '会议纪要.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(`纪要 ${today()}`),
      };
      await page.getByLabel('上传文件').setInputFiles(minutes);
      await expect(page.getByRole('cell', { name: '会议纪要.txt' })).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^下\s*载$/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('会议纪要.txt');
      await officer.seesAnAccessiblePage();
    });
  });
