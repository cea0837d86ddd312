import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ADMIN, DESK, handOver, Person } from '../journey';

const DATA = join(import.meta.dirname, '..', 'data');

test.describe
  .serial('an officer gets the branch going', () => {
    let officer: Person;
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      officer = await Person.arrives(browser, DESK);
      page = officer.page;
    });

    test.afterAll(async () => {
      await officer.leaves();
    });

    test('logs in and is led to the first step', async () => {
      await page.goto('/');
      await expect(page).toHaveURL(/\/login/);
      await officer.seesAnAccessiblePage();
      await officer.signsIn(ADMIN.username, ADMIN.password);
      await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
      await expect(page.getByRole('link', { name: '导入名册' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('imports the register as it was received, after a dry run', async () => {
      await page.getByRole('link', { name: '导入名册' }).click();
      await page.getByLabel('选择名册文件').setInputFiles(join(DATA, 'members-as-received.xlsx'));
      const report = page.getByRole('region', { name: '检查结果' });
      await expect(report.getByText('检查结果（还没有写入）')).toBeVisible();
      await expect(report.getByRole('columnheader', { name: '原因' })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await report.getByRole('button', { name: '导入 22 人' }).click();
      await expect(page.getByRole('region', { name: '导入结果' })).toBeVisible();
      await page.getByRole('button', { name: '看名册' }).click();
      await expect(page.getByText('共 22 人，已全部显示')).toBeVisible();
    });

    test('finds a member by pinyin initials and by the end of a number', async () => {
      await page.getByLabel('搜索党员').fill('clx');
      await expect(page.getByText('共 1 人，已全部显示')).toBeVisible();
      await expect(page).toHaveURL(/q=clx/);
      await page.getByLabel('搜索党员').fill('1002');
      await expect(page.getByRole('link', { name: '王建华' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('registers an absence', async () => {
      await page.getByRole('link', { name: '王建华' }).click();
      await page.getByRole('region', { name: '请假' }).getByRole('button', { name: '登记' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
      await expect(page.getByRole('button', { name: '撤销' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('creates the noon post', async () => {
      await officer.goesTo('/admin/start', '开始使用');
      await officer.seesAnAccessiblePage();
      await page.getByRole('link', { name: '建岗位' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('地点').fill('办公区东侧投放点');
      await form.getByRole('button', { name: '保存' }).click();
      await expect(page.getByRole('cell', { name: '办公区东侧投放点' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('generates the roster of 2026 and reads it as a month grid', async () => {
      await officer.goesTo('/admin/start', '开始使用');
      await page.getByRole('link', { name: '生成值班表' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('从').fill('2026-01-01');
      await form.getByLabel('从').press('Tab');
      await form.getByLabel('到（含）').fill('2026-12-31');
      await form.getByLabel('到（含）').press('Tab');
      await form.getByRole('button', { name: '生成草稿' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /值班表/ })).toBeVisible();
      await expect(page.getByText('已证明没有更均的排法')).toBeVisible();
      await expect(page.getByText('共 248 班')).toBeVisible();
      await page.getByRole('button', { name: '10月', exact: true }).click();
      await expect(page.getByText('本月 18 班')).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('changes a draft duty by hand', async () => {
      await page.getByRole('button', { name: /草稿$/ }).first().click();
      await page.getByRole('menuitem', { name: '换人' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('换给').click();
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: '换人' }).click();
      await expect(page.getByText(/接下这一班/)).toBeVisible();
    });

    test('publishes after looking at who gets what', async () => {
      await page.getByRole('button', { name: '核对并发布' }).click();
      const preview = page.getByRole('dialog');
      await expect(preview.getByText('22 人共 248 班')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await preview.getByRole('button', { name: '发布', exact: true }).click();
      await expect(page.getByText('已发布').first()).toBeVisible();
      await expect(page.getByRole('button', { name: '核对并发布' })).toBeHidden();
    });

    test('gives the members accounts', async () => {
      await officer.goesTo('/admin/accounts', '账号与令牌');
      await page.getByRole('button', { name: '给党员一次开齐' }).click();
      const slips = page.getByRole('dialog');
      const row = slips.getByRole('row').filter({ hasText: '陈立新' });
      // One slow hash for each of 22 passwords, on a machine that may be busy.
      await expect(row).toBeVisible({ timeout: 90_000 });
      const [displayName = '', username = '', initialPassword = ''] = await row
        .getByRole('cell')
        .allInnerTexts();
      handOver({ displayName, username, initialPassword });
      await officer.seesAnAccessiblePage();
      await slips.getByRole('button', { name: '已记好，关闭' }).click();
      await expect(page.getByText('未改初始密码').first()).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('loads the approval procedure and sees what running in parallel saves', async () => {
      await officer.goesTo('/admin/task-groups', '工作组');
      await page.getByRole('button', { name: '新建工作组' }).first().click();
      const form = page.getByRole('dialog');
      await form.getByLabel('名称').fill('街坊路手续办理组');
      await form.getByRole('button', { name: '保存' }).click();
      await page.getByLabel('选择手续文件').setInputFiles(join(DATA, 'approvals.json'));
      await expect(page.getByText(/14 个环节、\d+ 条前置/)).toBeVisible();
      await page.getByRole('button', { name: '装入工作组' }).click();
      const figures = page.getByRole('region', { name: '工期' });
      await expect(figures.getByText('213 天')).toBeVisible();
      await expect(figures.getByText('113 天')).toBeVisible();
      await expect(page.getByRole('img', { name: /关键线路：A1、A3、A4/ })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.getByText('只留硬前置').last().click();
      await expect(page.getByRole('heading', { name: '网络图 · 113 天' })).toBeVisible();
    });

    test('reaches every other page, each accessible', async () => {
      const pages: [string, string | RegExp][] = [
        ['/admin/start', '开始使用'],
        ['/admin/groups', '党小组与任职'],
        ['/admin/settings', '支部与约定'],
        ['/admin/rosters', '值班排班'],
        ['/admin/swap-requests', '换班申请'],
        ['/admin/duty-loads', '值班负担'],
        ['/admin/duty-loads?view=year', '值班负担'],
        ['/admin/duties', '值班记录'],
        ['/admin/duty-problems', '值班问题'],
        ['/admin/communities', '社区'],
        ['/admin/registrations', '社区报到'],
        ['/admin/registrations?view=history', '社区报到'],
        ['/admin/service-records', '服务记录'],
        ['/admin/service-tallies', '服务次数与小时'],
        ['/admin/work-calendar?year=2026', '2026 年工作日历'],
        ['/admin/audit', '操作留痕'],
        ['/admin', '今日'],
      ];
      for (const [path, heading] of pages) {
        await officer.goesTo(path, heading);
        await officer.seesAnAccessiblePage();
      }
    });
  });
