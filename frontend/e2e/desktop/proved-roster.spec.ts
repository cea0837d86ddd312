import { expect, type Page, test } from '@playwright/test';
import { addDays, dayText, today } from '../../src/shared/lib/dates';
import { Branch, type Duty, lastDay, lightestAndHeaviest, type Roster } from '../branch';
import type { Person } from '../journey';

test.describe
  .serial('a roster is proved in the browser', () => {
    let branch: Branch;
    let officer: Person;
    let page: Page;
    let given: Duty;
    let heaviest: string;

    const shift = (status: string) =>
      page.getByRole('button', { name: `${given.memberName} ${dayText(given.date)} ${status}` });

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第一支部', ['安国平', '白秀英', '蔡文博', '邓丽华', '范志强']);
      officer = await branch.atTheDesk(browser);
      page = officer.page;
    });

    test.afterAll(() => officer.leaves());

    test('generates a roster that this browser proves to be the most even', async () => {
      await officer.goesTo('/admin/rosters?new=1', '值班排班');
      const form = page.getByRole('dialog');
      await form.getByLabel('从').fill(addDays(today(), 1));
      await form.getByLabel('从').press('Tab');
      await form.getByLabel('到（含）').fill(lastDay());
      await form.getByLabel('到（含）').press('Tab');
      await form.getByRole('button', { name: '生成草稿' }).click();
      await page.getByRole('button', { name: /已验证最优/ }).click();
      const proof = page.getByRole('dialog', { name: '已验证最优' });
      await expect(proof.getByText('任何排法都不会低于')).toBeVisible();
      await expect(proof.getByText(/这台电脑用 5 人/)).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.keyboard.press('Escape');
      await expect(proof).toBeHidden();
    });

    test('reads why a duty fell to this person and not to the others', async () => {
      const roster = await branch.get<Roster>(`rosters/${page.url().split('/').pop()?.split('?')[0]}`);
      const [light, heavy] = lightestAndHeaviest(roster);
      heaviest = heavy.memberName;
      given = (await branch.duties(light.memberId))[0] as Duty;
      await page.goto(`/admin/rosters/${roster.id}?month=${given.date.slice(0, 7)}`);
      await shift('草稿').click();
      await page.getByRole('menuitem', { name: '为什么是他' }).click();
      const why = page.getByRole('dialog', { name: `为什么是 ${given.memberName}` });
      await expect(why.getByRole('heading', { name: '换成别人会怎样' })).toBeVisible();
      await expect(why.getByText(/^(一样均|会更不均)$/)).toHaveCount(4);
      await officer.seesAnAccessiblePage();
      await page.keyboard.press('Escape');
      await expect(why).toBeHidden();
    });

    test('hands one duty to whoever has the most: no longer green, with the better exchange named', async () => {
      await shift('草稿').click();
      await page.getByRole('menuitem', { name: '换人' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('换给').fill(heaviest);
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: '换人' }).click();
      await expect(page.getByText(`${heaviest} 接下这一班。`)).toBeVisible();
      await page.getByRole('button', { name: /不再是最优：差 \d/ }).click();
      const reason = page.getByRole('dialog', { name: /不再是最优/ });
      await expect(reason.getByText(new RegExp(`由 ?${heaviest} ?换给.*不均衡度减少`))).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.keyboard.press('Escape');
      await expect(reason).toBeHidden();
      await expect(page.getByRole('button', { name: /已验证最优/ })).toBeHidden();
    });

    test('publishes it all the same, as the officer decides', async () => {
      await page.getByRole('button', { name: '核对并发布' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
      await expect(page.getByText('已发布').first()).toBeVisible();
      await expect(page.getByRole('button', { name: /不再是最优/ })).toBeVisible();
    });
  });
