import { expect, type Locator, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { addDays, today } from '../../src/shared/lib/dates';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';
import { isPrepared } from '../prepared';

type Schemas = components['schemas'];

const HOUSEHOLDS = [
  'unit_code,village_code,village_name,block',
  'XP01-0001,XP01,西片一村,1排',
  'XP01-0002,XP01,西片一村,1排',
  'XP01-0003,XP01,西片一村,2排',
  'XP02-0001,XP02,西片二村,1排',
  'XP02-0002,,西片二村,1排',
].join('\n');

const tray = (page: Page): Locator => page.getByRole('region', { name: '未发送' });

test.describe
  .serial('a pair goes from door to door, also without a network', () => {
    let branch: Branch;
    let officer: Person;
    let desk: Page;
    let member: Person;
    let phone: Page;
    let people: Schemas['Member'][];
    let surveyId: string;

    const visits = async () =>
      (await branch.get<Schemas['SurveyVisitPage']>(`surveys/${surveyId}/visits?limit=50`)).items;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('西片入户的支部', ['潘晓彤', '邓丽娟']);
      people = (await branch.get<Schemas['MemberPage']>('members')).items;
      await branch.post('task-groups', { name: '西片入户组' });
      officer = await branch.atTheDesk(browser);
      desk = officer.page;
      const [caller] = await branch.givesAccounts((people[0] as Schemas['Member']).id);
      if (!caller) throw new Error('the member got no account');
      member = await caller.arrives(browser, PHONE);
      phone = member.page;
    });

    test.afterAll(async () => {
      await officer.leaves();
      await member.leaves();
    });

    test('an officer plans a survey and imports the households after a look at what would happen', async () => {
      await officer.goesTo('/admin/surveys', '入户摸排');
      await desk.getByRole('button', { name: '新建摸排' }).first().click();
      const dialog = desk.getByRole('dialog');
      await dialog.getByLabel('名称').fill('西片入户摸排');
      await officer.seesAnAccessiblePage();
      await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
      await expect(desk.getByRole('heading', { level: 1, name: '西片入户摸排' })).toBeVisible();
      surveyId = /surveys\/([0-9a-f-]+)/.exec(desk.url())?.[1] ?? '';
      await desk.getByRole('link', { name: '导入户的名单' }).click();
      await desk
        .getByLabel('选择名单文件')
        .setInputFiles({ name: 'households.csv', mimeType: 'text/csv', buffer: Buffer.from(HOUSEHOLDS) });
      await expect(desk.getByText('检查结果（还没有写入）')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await desk.getByRole('button', { name: '导入 4 户' }).click();
      await desk.getByRole('button', { name: '看进度' }).click();
      await expect(desk.getByText(/已完成 0 \/ 4 户/)).toBeVisible();
      await desk.getByRole('button', { name: '西片一村的 2 个片区' }).click();
      await expect(desk.getByRole('list', { name: '西片一村各片区一览' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('a village is given to a pair', async () => {
      await desk.getByRole('navigation', { name: '摸排' }).getByRole('link', { name: '分工' }).click();
      await desk.getByRole('button', { name: '组成第一个' }).click();
      const dialog = desk.getByRole('dialog');
      for (const [label, person] of [
        ['一名党员', '潘晓彤'],
        ['另一名党员', '邓丽娟'],
      ] as const) {
        const field = dialog.getByLabel(label, { exact: true });
        await field.fill(person);
        await expect(desk.getByTitle(person).last()).toBeVisible();
        // Not clicked: the list may still be moving into its place.
        await field.press('Enter');
      }
      await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
      await expect(desk.getByRole('cell', { name: '潘晓彤、邓丽娟' })).toBeVisible();
      await desk
        .getByRole('treeitem', { name: /西片一村/ })
        .locator('.ant-tree-checkbox')
        .click();
      await desk.getByRole('combobox', { name: '两人组' }).click();
      await desk.getByTitle('潘晓彤、邓丽娟').last().click();
      await desk.getByRole('button', { name: '分给这一组' }).click();
      await expect(desk.getByText(/西片一村.*3 户，都分了/)).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('the member records two visits without a network, and the phone keeps them over a new start', async () => {
      await member.goesTo('/m', /您好/);
      await phone.getByRole('link', { name: /西片入户摸排/ }).click();
      await phone.getByRole('button', { name: /^没去过的/ }).click();
      await expect(phone.getByRole('link', { name: /XP01-0003/ })).toBeVisible();
      await member.seesAnAccessiblePage();
      await isPrepared(phone, 'XP01-0003');
      await member.losesNetwork(true);
      await phone.reload();
      await phone.getByRole('link', { name: /XP01-0001/ }).click();
      await member.seesAnAccessiblePage();
      await phone.getByRole('button', { name: '已完成' }).click();
      await expect(phone.getByRole('heading', { name: '已存在这部手机上' })).toBeVisible();
      await phone.getByRole('link', { name: '下一户 XP01-0002' }).click();
      await phone.getByRole('button', { name: '不在家' }).click();
      await phone.getByRole('button', { name: '无人应门' }).click();
      await expect(phone.getByRole('heading', { name: '已存在这部手机上' })).toBeVisible();
      await member.seesAnAccessiblePage();
      await member.goesTo(`/m/surveys/${surveyId}`, '西片入户摸排');
      await expect(tray(phone)).toContainText('未发送 2 条');
      await phone.getByRole('button', { name: /^已完成的/ }).click();
      await expect(phone.getByText('已完成，存在手机上')).toBeVisible();
      await member.seesAnAccessiblePage();
      expect(await visits()).toEqual([]);
      await member.losesNetwork(false);
      await expect(tray(phone)).toBeHidden();
      expect((await visits()).map(({ unitCode, result }) => `${unitCode} ${result}`).sort()).toEqual([
        'XP01-0001 DONE',
        'XP01-0002 NOT_HOME',
      ]);
    });

    test('a text with a number is told at once and goes nowhere', async () => {
      await phone.goto(`/m/surveys/${surveyId}`);
      await phone.getByRole('button', { name: /^没去过的/ }).click();
      await phone.getByRole('link', { name: /XP01-0003/ }).click();
      await phone.getByRole('button', { name: '写几句，或补记以前的入户' }).click();
      await phone.getByLabel('说明').fill('联系 138 1234 5678');
      await expect(phone.getByText(/像是手机号/)).toBeVisible();
      await member.seesAnAccessiblePage();
      await phone.getByRole('button', { name: '记下' }).click();
      await expect(phone.getByRole('heading', { name: '已存在这部手机上' })).toBeHidden();
    });

    test('the officer sees how far it is, where to return, and agrees on a back-check', async () => {
      await officer.goesTo(`/admin/surveys/${surveyId}`, '西片入户摸排');
      await expect(desk.getByText(/已完成 1 \/ 4 户/)).toBeVisible();
      await desk
        .getByRole('navigation', { name: '摸排' })
        .getByRole('link', { name: '户', exact: true })
        .click();
      await expect(desk.getByRole('row', { name: /XP01-0001.*已完成/ })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await desk.getByRole('link', { name: 'XP01-0002' }).click();
      await expect(desk.getByText('不在家（无人应门）')).toBeVisible();
      await officer.seesAnAccessiblePage();
      const [unit] = (await branch.get<Schemas['SurveyUnitPage']>(`surveys/${surveyId}/units?q=XP01-0002`))
        .items;
      expect((unit?.nextVisitOn ?? '') > today()).toBe(true);
      await officer.goesTo(`/admin/surveys/${surveyId}/revisits?horizon=month`, /回访计划/);
      await expect(desk.getByRole('link', { name: 'XP01-0002' })).toBeVisible();
      expect((unit?.nextVisitOn ?? '') <= addDays(today(), 30)).toBe(true);
      await officer.seesAnAccessiblePage();
      await officer.goesTo(`/admin/surveys/${surveyId}/back-checks?new=1`, /回访核实/);
      await desk.getByRole('dialog').getByRole('button', { name: '公布规则和承诺码' }).click();
      await expect(desk.getByText(/记下了它，抽取以后会自动核对/)).toBeVisible();
      await officer.seesAnAccessiblePage();
      await member.goesTo(`/m/surveys/${surveyId}/back-checks`, '回访核实');
      await phone.getByRole('link', { name: /按村分层，每层抽 5%/ }).click();
      await expect(phone.getByText(/记下了它，抽取以后会自动核对/)).toBeVisible();
      await member.seesAnAccessiblePage();
    });

    test('a file from a phone that cannot send is imported at the desk, and nothing is stored twice', async () => {
      await member.goesTo(`/m/surveys/${surveyId}`, '西片入户摸排');
      await isPrepared(phone, 'XP01-0003');
      await member.losesNetwork(true);
      await phone.getByRole('button', { name: /^没去过的/ }).click();
      await phone.getByRole('link', { name: /XP01-0003/ }).click();
      await phone.getByRole('button', { name: '暂不配合' }).click();
      await phone.getByRole('button', { name: '没有时间' }).click();
      await expect(phone.getByRole('heading', { name: '已存在这部手机上' })).toBeVisible();
      await member.goesTo(`/m/surveys/${surveyId}`, '西片入户摸排');
      await tray(phone)
        .getByRole('button', { name: /存成文件/ })
        .click();
      const download = phone.waitForEvent('download');
      await tray(phone).getByRole('button', { name: '下载文件' }).click();
      const file = await (await download).path();

      await officer.goesTo(`/admin/surveys/${surveyId}/import`, /导入户/);
      await desk.getByRole('link', { name: '导入手机上的未发送入户记录' }).click();
      await expect(desk.getByRole('heading', { level: 1, name: /导入手机上的未发送/ })).toBeVisible();
      await officer.seesAnAccessiblePage();
      await desk.getByLabel('选择文件').setInputFiles(file);
      const row = desk.getByRole('row').filter({ hasText: 'XP01-0003' });
      await expect(row.getByText('可以导入')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await desk.getByRole('button', { name: '导入 1 条' }).click();
      await expect(row.getByText('支部已收到')).toBeVisible();
      await officer.seesAnAccessiblePage();

      await member.losesNetwork(false);
      await expect(tray(phone)).toBeHidden();
      const stored = (await visits()).filter(({ unitCode }) => unitCode === 'XP01-0003');
      expect(stored).toMatchObject([{ memberId: people[0]?.id, result: 'REFUSED', reason: 'NO_TIME' }]);
    });
  });
