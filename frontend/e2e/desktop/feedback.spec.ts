import { expect, test } from '@playwright/test';
import { Branch } from '../branch';
import { Person, PHONE } from '../journey';

test('a community answers once through a link, without an account', async ({ browser }) => {
  const branch = await Branch.opens('春风街道第十支部', ['安国平', '白秀英']);
  await branch.post('communities', { name: '翠湖里社区（虚构）' });
  const officer = await branch.atTheDesk(browser);

  await officer.goesTo('/admin/community-feedback', '社区反馈');
  await officer.page.getByRole('button', { name: '发一个链接' }).click();
  await officer.page.getByLabel('社区', { exact: true }).click();
  await officer.page.getByText('翠湖里社区（虚构）').last().click();
  await officer.page.getByRole('button', { name: '生成链接' }).click();
  const address = await officer.page.getByText(/\/feedback#/).innerText();
  await officer.seesAnAccessiblePage();

  const community = await Person.arrives(browser, PHONE);
  await community.goesTo(address, '请您说说在职党员的社区服务');
  await expect(community.page.getByRole('button', { name: '提交' })).toBeDisabled();
  await community.page.getByLabel('满意', { exact: true }).check();
  await community.page.getByLabel('想对支部说的话（可不填）').fill('希望周末也来');
  await community.seesAnAccessiblePage();
  await community.page.getByRole('button', { name: '提交' }).click();
  await expect(community.page.getByRole('heading', { name: '支部已收到，谢谢' })).toBeVisible();

  await officer.page.reload();
  await expect(officer.page.getByText('希望周末也来')).toBeVisible();
  await expect(officer.page.getByText('已收到反馈')).toBeVisible();
  await community.leaves();
  await officer.leaves();
});
