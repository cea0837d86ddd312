import { expect, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { today } from '../../src/shared/lib/dates';
import { uuid7 } from '../../src/shared/lib/uuid7';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

const HERE = { latitude: 39.7268, longitude: 116.3411 };

async function records(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  await expect(page.getByRole('heading', { name: '支部已收到' })).toBeVisible({ timeout: 20_000 });
}

test.describe
  .serial('a proof goes with a record when its owner wants to', () => {
    let branch: Branch;
    let officer: Person;
    let member: Person;
    let page: Page;
    let community: Schemas['Community'];
    let hostSessionId: string;

    const lastProof = async () =>
      (await branch.get<Schemas['ServiceRecordPage']>('service-records?limit=1')).items[0]?.proof;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('自愿证明支部', ['邓丽娟']);
      const { items } = await branch.get<Schemas['MemberPage']>('members');
      const memberId = (items[0] as Schemas['Member']).id;
      community = await branch.post('communities', { name: '翠湖里社区（虚构）' });
      await branch.officer.call('put', `${branch.path}/community-registrations/${uuid7()}`, {
        data: { memberId, communityId: community.id, registeredOn: today() },
      });
      const [caller] = await branch.givesAccounts(memberId);
      if (!caller) throw new Error('the member got no account');
      officer = await branch.atTheDesk(browser);
      member = await caller.arrives(browser, PHONE);
      page = member.page;
    });

    test.afterAll(async () => {
      await member.leaves();
      await officer.leaves();
    });

    test('nothing is offered until the branch has opened it, with a reason', async () => {
      await member.goesTo('/m/record', '记一次服务');
      await expect(page.getByRole('button', { name: '桶前值守' })).toBeVisible();
      await expect(page.getByRole('button', { name: /附一个证明/ })).toBeHidden();
      const desk = officer.page;
      await officer.goesTo('/admin/compliance', '合规开关');
      await officer.seesAnAccessiblePage();
      for (const kind of ['现场二维码', '一次定位']) {
        const row = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: kind }) });
        await row.getByRole('button', { name: /打\s?开/ }).click();
        const form = desk.getByRole('dialog');
        await form.getByLabel('为什么').fill('支部委员会商定试用');
        await form.getByRole('button', { name: /打\s?开/ }).click();
        await expect(row.getByText('支部委员会商定试用')).toBeVisible();
      }
    });

    test('a scanned code is accepted once', async () => {
      const desk = officer.page;
      await officer.goesTo('/admin/host-sessions', '现场二维码');
      await desk.getByRole('button', { name: '开一场' }).click();
      await desk.getByLabel('社区', { exact: true }).click();
      await desk.getByText('翠湖里社区（虚构）').last().click();
      await desk.getByRole('button', { name: '现在出示' }).click();
      await expect(desk.getByRole('img', { name: /现场二维码/ })).toBeVisible();
      await officer.seesAnAccessiblePage();
      hostSessionId = desk.url().split('/').at(-1) ?? '';
      const { codes } = await branch.get<Schemas['HostCodes']>(`host-sessions/${hostSessionId}/codes`);
      const address = `/m/record?proof=${codes[0]?.code}&communityId=${community.id}`;

      await member.goesTo(address, '记一次服务');
      await expect(page.getByText('已带上：扫码')).toBeVisible();
      await member.seesAnAccessiblePage();
      await records(page, '桶前值守');
      expect(await lastProof()).toMatchObject({ kind: 'QR', verdict: 'ACCEPTED' });

      await member.goesTo(address, '记一次服务');
      await records(page, '环境清扫');
      expect(await lastProof()).toMatchObject({ verdict: 'REFUSED', reference: null });
      await member.goesTo('/m/records', '我的服务');
      await page.getByRole('link', { name: /环境清扫/ }).click();
      await expect(page.getByText(/已经用在另一条记录/)).toBeVisible();
    });

    test('a position is read once, after consent, and kept as a verdict', async () => {
      await branch.post(`communities/${community.id}/sites`, {
        name: '居委会',
        ...HERE,
        datum: 'WGS84',
        radiusMeters: 300,
      });
      await member.context.grantPermissions(['geolocation']);
      await member.context.setGeolocation({ ...HERE, accuracy: 20 });
      await member.goesTo('/m/record', '记一次服务');
      await page.getByRole('button', { name: '附一个证明（可不附）' }).click();
      await page.getByRole('button', { name: '一次定位' }).click();
      await page.getByRole('button', { name: '看同意书' }).click();
      await member.seesAnAccessiblePage();
      await page.getByRole('button', { name: '同意', exact: true }).click();
      await page.getByRole('button', { name: '附一次定位' }).click();
      await expect(page.getByText('已带上：一次定位')).toBeVisible();
      await records(page, '秩序维护');
      expect(await lastProof()).toMatchObject({
        verdict: 'ACCEPTED',
        distanceBand: '100 米内',
        accuracyMeters: 20,
      });
    });

    test('consent is withdrawn, and what was kept is deleted for all to see', async () => {
      await member.goesTo('/m/privacy', '隐私与同意');
      await page.getByRole('button', { name: '撤回同意' }).click();
      await expect(page.getByText('原始位置坐标 1 条')).toBeVisible();
      await expect(page.getByRole('button', { name: '撤回同意' })).toBeHidden();
      await member.seesAnAccessiblePage();
    });
  });
