import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { today } from '../../src/shared/lib/dates';
import { Branch, type Caller } from '../branch';
import { type Person, PHONE } from '../journey';

const approvals = JSON.parse(readFileSync(join(import.meta.dirname, '../data/approvals.json'), 'utf8'));

test.describe
  .serial('a procedure is planned, made parallel and worked off', () => {
    let branch: Branch;
    let officer: Person;
    let page: Page;
    let group: string;
    let owner: Caller;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第三支部', ['安国平', '白秀英']);
      const { items: people } = await branch.get<{ items: { id: string }[] }>('members?limit=10');
      group = (await branch.post<{ id: string }>('task-groups', { name: '街坊路手续办理组' })).id;
      await branch.post(`task-groups/${group}/procedure-imports`, approvals);
      const ownerMemberId = people[0]?.id as string;
      await branch.changesTask(group, 'A1', { ownerMemberId });
      await branch.changesTask(group, 'A3', { ownerMemberId });
      [owner] = (await branch.givesAccounts(ownerMemberId)) as [Caller];
      officer = await branch.atTheDesk(browser);
      page = officer.page;
      await officer.goesTo(`/admin/task-groups/${group}`, '街坊路手续办理组');
    });

    test.afterAll(() => officer.leaves());

    test('the board tells what is blocked, and by what', async () => {
      await page.getByRole('button', { name: '看板' }).click();
      const waiting = page.getByRole('region', { name: '未开始' });
      await expect(waiting.getByRole('button', { name: /A3.*在等 A1 立项批复/ })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await waiting.getByRole('button', { name: /A3.*在等/ }).click();
      await page.getByRole('menuitem', { name: /开始办理/ }).click();
      const obstacle = page.getByRole('dialog', { name: /A3 用地预审 还被前置挡住/ });
      await expect(obstacle.getByText('A1 立项批复')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await obstacle.getByRole('button', { name: '先不办' }).click();
    });

    test('a bar is dragged, its effect is shown, and only then it is saved', async () => {
      await page.getByRole('button', { name: '填开工日期' }).click();
      const starting = page.getByRole('dialog', { name: '开工日期' });
      await starting.getByLabel('哪一天开工').fill(today());
      await starting.getByLabel('哪一天开工').press('Enter');
      await expect(starting).toBeHidden();
      await page.getByRole('button', { name: '保存为基准' }).click();
      const saving = page.getByRole('dialog', { name: '把现在的计划保存为基准' });
      await saving.getByRole('button', { name: /保\s*存/ }).click();
      await expect(saving).toBeHidden();

      await page.getByRole('button', { name: '甘特图' }).click();
      const bar = page.getByRole('button', { name: /^A1 立项批复/ });
      await expect(bar).toHaveAccessibleName(/与基准一致/);
      await officer.seesAnAccessiblePage();
      const box = await bar.boundingBox();
      if (!box) throw new Error('the bar is not on the screen');
      await page.mouse.move(box.x + 20, box.y + 6);
      await page.mouse.down();
      // Fourteen days at eight pixels each: ten workdays, whatever day it is.
      await page.mouse.move(box.x + 20 + 7 * 8, box.y + 6, { steps: 4 });
      await page.mouse.move(box.x + 20 + 14 * 8, box.y + 6, { steps: 4 });
      await page.mouse.up();

      const preview = page.getByRole('dialog', { name: '改 A1 立项批复 的计划' });
      await expect(preview.getByText('14 个环节的日期会变')).toBeVisible();
      await expect(preview.getByRole('row').filter({ hasText: 'A13' })).toContainText(/晚 \d+ 个工作日/);
      await officer.seesAnAccessiblePage();
      await preview.getByRole('button', { name: /采\s*用/ }).click();
      await expect(preview).toBeHidden();
      await expect(bar).toHaveAccessibleName(/比基准晚 \d+ 个工作日/);
    });

    test('the best set is decided with a reason and stays on record', async () => {
      await page.getByRole('button', { name: '串联变并联' }).click();
      const advice = page.getByRole('region', { name: '串联变并联' });
      for (const days of [41, 61, 81, 90])
        await expect(advice.getByText(`省 ${days} 天`, { exact: true })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await advice.getByRole('button', { name: '决定采用：去掉 2 条' }).click();
      const deciding = page.getByRole('dialog', { name: '去掉 2 条软前置，省 61 天' });
      await expect(deciding.getByText(/早 \d+ 个工作日/).first()).toBeVisible();
      await deciding.getByLabel('为什么这样定').fill('组务会一致同意，分头同时报');
      await officer.seesAnAccessiblePage();
      await deciding.getByRole('button', { name: '决定并列办理' }).click();
      await expect(deciding).toBeHidden();
      const decisions = page.getByRole('region', { name: /并联决定 1 条/ });
      await expect(decisions.getByText('213 → 152 天，预计省 61 天')).toBeVisible();
      await expect(decisions.getByText('理由：组务会一致同意，分头同时报')).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('the member reports in two taps on the phone, and sees why the next one waits', async ({
      browser,
    }) => {
      const member = await owner.arrives(browser, PHONE);
      await member.page.goto('/m');
      await member.page.getByRole('link', { name: '任务' }).click();
      const next = member.page.getByRole('region', { name: 'A3 用地预审' });
      await expect(next.getByText('A1 立项批复')).toBeVisible();
      const first = member.page.getByRole('region', { name: 'A1 立项批复' });
      await first.getByRole('button', { name: '开始办理' }).click();
      await expect(first.getByRole('button', { name: '办结' })).toBeVisible();
      await member.seesAnAccessiblePage();
      await first.getByRole('button', { name: '办结' }).click();
      await expect(next.getByRole('button', { name: '开始办理' })).toBeVisible();
      await member.goesTo('/m/messages', '消息');
      await expect(member.page.getByText('有工作组的环节由您负责')).toHaveCount(1);
      await expect(member.page.getByText('您负责的环节日期有变化')).not.toHaveCount(0);
      await member.leaves();
      await page.goto(`/admin/task-groups/${group}?view=board`);
      await expect(
        page.getByRole('region', { name: '已办结' }).getByRole('button', { name: /A1/ }),
      ).toBeVisible();
    });

    test('the risk is asked with low and high durations, under a seed', async () => {
      await page.goto(`/admin/task-groups/${group}?view=risk`);
      await expect(page.getByText('还没有填顺利和不顺时的工期')).toBeVisible();
      await branch.changesTask(group, 'A9', { lowDays: 15, highDays: 60 });
      await page.goto(`/admin/task-groups/${group}?view=risk&seed=7&date=2028-06-30`);
      await expect(page.getByRole('status').getByText(/\d+%/).first()).toBeVisible();
      await expect(page.getByLabel('种子')).toHaveValue('7');
      await expect(page.getByRole('heading', { name: '该盯紧哪些环节' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });
  });
