import { expect, test } from '@playwright/test';
import { uuid7 } from '../../src/shared/lib/uuid7';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

test.describe
  .serial('a member corrects a record', () => {
    let branch: Branch;
    let member: Person;
    const recordId = uuid7();

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第八支部', ['安国平']);
      const community = await branch.post<{ id: string }>('communities', { name: '翠湖里社区' });
      const { items } = await branch.get<{ items: [{ id: string }] }>('members');
      const memberId = items[0].id;
      const startedAt = new Date(Date.now() - 7_200_000).toISOString();
      const data = {
        memberId,
        communityId: community.id,
        startedAt,
        content: '桶前值首',
        clientSentAt: new Date().toISOString(),
      };
      await branch.officer.call('put', `${branch.path}/service-records/${recordId}`, { data });
      await branch.post(`service-records/${recordId}/correction`, { reason: '内容有错字' });
      const [phone] = await branch.givesAccounts(memberId);
      member = (await phone?.arrives(browser, PHONE)) as Person;
    });

    test.afterAll(async () => {
      await member.leaves();
    });

    test('is told what to correct, and keeps the correction while there is no network', async () => {
      const { page } = member;
      await member.goesTo('/m/records', '我的服务');
      await expect(page.getByText('请更正：内容有错字')).toBeVisible();
      await member.seesAnAccessiblePage();
      await page.getByRole('link', { name: '去更正' }).click();
      await member.seesAnAccessiblePage();
      await page.getByLabel('内容').fill('桶前值守');
      await member.losesNetwork(true);
      await page.getByRole('button', { name: '发出更正' }).click();
      await expect(page.getByRole('region', { name: '未发送' }).getByText(/更正：桶前值守/)).toBeVisible();
    });

    test('sends it when the network is back, and finds both records', async () => {
      const { page } = member;
      await member.losesNetwork(false);
      await expect(page.getByRole('region', { name: '未发送' })).toHaveCount(0, { timeout: 60_000 });
      await page.getByRole('link', { name: /桶前值首/ }).click();
      await page.getByRole('link', { name: '看更正后的记录' }).click();
      await expect(page.getByText('桶前值守')).toBeVisible();
      await expect(page.getByRole('link', { name: '看更正前的记录' })).toBeVisible();
      await member.seesAnAccessiblePage();
    });
  });
