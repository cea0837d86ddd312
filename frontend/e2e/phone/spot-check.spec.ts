import { expect, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { today } from '../../src/shared/lib/dates';
import { Branch } from '../branch';
import { PHONE } from '../journey';

type SpotChecks = components['schemas']['SpotCheckPage'];

test('an officer commits to a rule before the days are over; a member sees and keeps the commitment', async ({
  browser,
}) => {
  const branch = await Branch.opens('春风街道第六支部', ['安国平']);
  const { items } = await branch.get<{ items: { id: string }[] }>('members');
  const officer = await branch.atTheDesk(browser);
  await officer.goesTo('/admin/spot-checks', '记录抽查');
  await officer.page.getByRole('button', { name: '约定一次抽查' }).click();
  const dialog = officer.page.getByRole('dialog');
  await expect(dialog.getByText(/若用在/)).toBeVisible();
  await officer.seesAnAccessiblePage();
  await dialog.getByRole('button', { name: '公布规则和承诺码' }).click();
  await expect(officer.page.getByRole('heading', { level: 1, name: / 抽查$/ })).toBeVisible();
  await expect(officer.page.getByRole('button', { name: /^抽\s?取$/ })).toBeDisabled();
  await officer.seesAnAccessiblePage();

  const [check] = (await branch.get<SpotChecks>('spot-checks')).items;
  expect(check).toMatchObject({ status: 'PLANNED', seed: null });
  expect((check?.to ?? '') >= today()).toBe(true);
  const [phone] = await branch.givesAccounts((items[0] as { id: string }).id);
  const member = await (phone as NonNullable<typeof phone>).arrives(browser, PHONE);
  await member.goesTo('/m/spot-checks', '记录抽查');
  await member.seesAnAccessiblePage();
  await member.page.getByRole('link', { name: /按社区分层，每层抽 10%/ }).click();
  await expect(member.page.getByText(check?.commitment ?? '')).toBeVisible();
  await expect(member.page.getByText(/记下了它，抽取以后会自动核对/)).toBeVisible();
  await member.seesAnAccessiblePage();

  await officer.page.getByRole('button', { name: '取消抽查' }).click();
  await officer.page.getByLabel('原因（所有党员都能看到）').fill('与社区换届时间冲突');
  await officer.page.getByRole('button', { name: '取消这次抽查' }).click();
  await member.page.reload();
  await expect(member.page.getByText('取消原因：与社区换届时间冲突')).toBeVisible();
  await officer.leaves();
  await member.leaves();
});
