import { expect, test } from '@playwright/test';
import { uuid7 } from '../../src/shared/lib/uuid7';
import { Branch } from '../branch';
import type { Person } from '../journey';

test.describe
  .serial('an officer reviews what members recorded', () => {
    let branch: Branch;
    let officer: Person;

    async function records(memberId: string, communityId: string, hoursAgo: number): Promise<void> {
      const startedAt = new Date(Date.now() - hoursAgo * 3_600_000);
      const data = {
        memberId,
        communityId,
        startedAt: startedAt.toISOString(),
        endedAt: new Date(startedAt.getTime() + 3_600_000).toISOString(),
        content: `值守 ${hoursAgo}`,
        clientSentAt: new Date().toISOString(),
      };
      await branch.officer.call('put', `${branch.path}/service-records/${uuid7()}`, { data });
    }

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第七支部', ['安国平', '白秀英']);
      const community = await branch.post<{ id: string }>('communities', { name: '翠湖里社区' });
      const members = await branch.get<{ items: { id: string }[] }>('members');
      const [one, two] = members.items as [{ id: string }, { id: string }];
      for (const hours of [3, 30, 60]) await records(one.id, community.id, hours);
      await records(two.id, community.id, 5);
      await records(two.id, community.id, 24 * 20);
      officer = await branch.atTheDesk(browser);
    });

    test.afterAll(async () => {
      await officer.leaves();
    });

    test('sees what was found about a record and its whole story', async () => {
      const { page } = officer;
      await officer.goesTo('/admin/service-records', '服务记录');
      await expect(page.getByText('共 5 条，已全部显示')).toBeVisible();
      await page.getByRole('button', { name: '值守 480' }).click();
      const story = page.getByRole('dialog');
      await expect(story.getByText('收到得晚')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.keyboard.press('Escape');
      await expect(story).toBeHidden();
    });

    test('confirms in one go what the preview showed', async () => {
      const { page } = officer;
      await page.getByRole('button', { name: '批量确认' }).click();
      const preview = page.getByRole('dialog', { name: '一次确认筛选出的记录' });
      await expect(preview.getByText('有提示的 1 条不在内')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await preview.getByRole('button', { name: '确认这 4 条' }).click();
      await expect(page.getByText('已确认 4 条。')).toBeVisible();
      await page.goto('/admin/service-records?status=RECORDED');
      await expect(page.getByText('共 1 条，已全部显示')).toBeVisible();
    });

    test('takes back by reason what was confirmed by mistake', async () => {
      const { page } = officer;
      await officer.goesTo('/admin', '今日');
      await page.getByRole('button', { name: /双报到/ }).press('Enter');
      await page.getByRole('link', { name: '服务记录', exact: true }).click();
      await page.getByRole('button', { name: '值守 3', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '撤销确认' }).click();
      const why = page.getByRole('dialog', { name: '撤销对 安国平 这条记录的确认' });
      await why.getByLabel('为什么撤销').fill('点错了');
      await officer.seesAnAccessiblePage();
      await why.getByRole('button', { name: '撤销确认' }).click();
      await expect(page.getByText('已撤销，记录回到待确认。')).toBeVisible();
      await expect(page.getByText('撤销过确认：点错了')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    test('opens a number of the counts into the records behind it', async () => {
      const { page } = officer;
      await officer.goesTo('/admin/service-tallies', '服务次数与小时');
      await officer.seesAnAccessiblePage();
      await page
        .getByRole('row', { name: /安国平/ })
        .getByRole('link', { name: '3' })
        .first()
        .click();
      await expect(page).toHaveURL(/counted=true/);
      await expect(page.getByText('共 3 条，已全部显示')).toBeVisible();
    });

    test('registers who is missing and prints the receipt', async () => {
      const { page } = officer;
      await officer.goesTo('/admin/registrations?registered=false', '社区报到');
      await officer.seesAnAccessiblePage();
      await page
        .getByRole('row', { name: /白秀英/ })
        .getByRole('button', { name: '代为登记' })
        .click();
      const form = page.getByRole('dialog');
      await form.getByLabel('社区').click();
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: '保存' }).click();
      await expect(page.getByText(/回执号 \d{4}-0001/)).toBeVisible();
      await page.goto('/admin/registrations?registered=true');
      await page.getByRole('link', { name: '回执', exact: true }).click();
      await expect(page.getByRole('article', { name: '白秀英的报到回执' })).toBeVisible();
      await officer.seesAnAccessiblePage();
    });
  });
