import { expect, type Page, test } from '@playwright/test';
import { dayText } from '../../src/shared/lib/dates';
import { Branch, type Duty, lightestAndHeaviest } from '../branch';
import type { Person } from '../journey';

test.describe
  .serial('a published roster is planned anew with the least disturbance', () => {
    let officer: Person;
    let page: Page;
    let missed: Duty;

    test.beforeAll(async ({ browser }) => {
      const branch = await Branch.opens('春风街道第二支部', [
        '安国平',
        '白秀英',
        '蔡文博',
        '邓丽华',
        '范志强',
      ]);
      const roster = await branch.publishesRoster();
      const [, { memberId }] = lightestAndHeaviest(roster);
      missed = (await branch.duties(memberId))[1] as Duty;
      await branch.post(`members/${memberId}/absences`, { from: missed.date, to: missed.date });
      officer = await branch.atTheDesk(browser);
      page = officer.page;
      await page.goto(`/admin/rosters/${roster.id}?month=${missed.date.slice(0, 7)}`);
    });

    test.afterAll(() => officer.leaves());

    test('an absence on a duty is found', async () => {
      const finding = page.getByRole('region', { name: '与现在的情况不符' });
      await expect(finding.getByRole('heading', { name: /1 班的人值不了/ })).toBeVisible();
      await expect(
        finding.getByText(new RegExp(`${dayText(missed.date)} ${missed.memberName}`)),
      ).toBeVisible();
      await officer.seesAnAccessiblePage();
      await finding.getByRole('button', { name: '看重排方案' }).click();
    });

    test('the plan is shown person by person, with the fewest changes, and taken', async () => {
      const preview = page.getByRole('dialog', { name: /改动最少/ });
      await expect(preview.getByText(/^[12] 班换人，涉及 2 人$/)).toBeVisible();
      await expect(preview.getByText('已证明改动最少')).toBeVisible();
      const row = preview.getByRole('row').filter({ hasText: missed.memberName as string });
      await expect(row.getByRole('cell', { name: dayText(missed.date) })).toBeVisible();
      await preview.getByLabel('重排原因').fill('当天请假');
      await officer.seesAnAccessiblePage();
      await preview.getByRole('button', { name: '采用这个方案' }).click();
      await expect(preview).toBeHidden();
      await expect(page.getByRole('region', { name: '与现在的情况不符' })).toBeHidden();
      await expect(page.getByRole('button', { name: /已验证最优/ })).toBeVisible();
    });

    test('the versions tell who was changed, and why', async () => {
      await page.getByRole('button', { name: '历次版本' }).click();
      const versions = page.getByRole('dialog', { name: '历次版本' });
      await versions.getByRole('button', { name: /第 2 版.*当天请假/ }).click();
      const changes = versions.getByRole('region', { name: '逐人变化' });
      await expect(changes.getByRole('cell', { name: missed.memberName as string })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });
  });
