import { type Browser, expect, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { addDays, today } from '../../src/shared/lib/dates';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

const HALF_AN_HOUR = 30 * 60_000;
const NAME = '周末大扫除';

/** One seat, soon enough for the list to be written, late enough to sign up. */
async function plans(branch: Branch): Promise<Schemas['ActivityShift']> {
  const { items } = await branch.get<Schemas['MemberPage']>('members?q=组织者');
  const { id: communityId } = await branch.post<Schemas['Community']>('communities', { name: '翠湖里社区' });
  const { id } = await branch.post<Schemas['Activity']>('activities', {
    name: NAME,
    kind: 'CLEAN_UP',
    place: '3 号楼前',
    communityId,
    startsOn: today(),
    endsOn: addDays(today(), 1),
    organiserMemberId: items[0]?.id,
  });
  await branch.post(`activities/${id}/opening`);
  const startsAt = Date.now() + HALF_AN_HOUR;
  return branch.post(`activities/${id}/shifts`, {
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + HALF_AN_HOUR).toISOString(),
    seats: 1,
  });
}

test.describe
  .serial('an activity from sign-up to the record', () => {
    let branch: Branch;
    let shift: Schemas['ActivityShift'];
    let first: Person;
    let second: Person;

    test.beforeAll(async ({ browser }: { browser: Browser }) => {
      branch = await Branch.opens('春风街道第五支部', ['组织者', '安国平', '白秀英']);
      shift = await plans(branch);
      const { items } = await branch.get<Schemas['MemberPage']>('members');
      const idOf = (name: string) => items.find((member) => member.name === name)?.id as string;
      const phones = await branch.givesAccounts(idOf('安国平'), idOf('白秀英'));
      [first, second] = (await Promise.all(phones.map((phone) => phone.arrives(browser, PHONE)))) as [
        Person,
        Person,
      ];
    });

    test.afterAll(async () => {
      await first.leaves();
      await second.leaves();
    });

    const opens = async (person: Person) => {
      await person.goesTo('/m/activities', '志愿活动');
      await person.seesAnAccessiblePage();
      await person.page
        .getByRole('link', { name: new RegExp(NAME) })
        .last()
        .click();
      await expect(person.page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
    };

    test('one takes the seat, the other waits', async () => {
      await opens(first);
      await first.page.getByRole('button', { name: '报名', exact: true }).click();
      await expect(first.page.getByText('已报名', { exact: true })).toBeVisible();
      await first.seesAnAccessiblePage();
      await opens(second);
      await second.page.getByRole('button', { name: '候补', exact: true }).click();
      await expect(second.page.getByText('候补第 1 位', { exact: true })).toBeVisible();
      await second.seesAnAccessiblePage();
    });

    test('the one gives the seat back and the other is told of it', async () => {
      await first.page.getByRole('button', { name: '取消报名' }).click();
      await first.page.getByRole('button', { name: '确定取消报名' }).click();
      // Whoever waited has the seat at once, so that the one who left could only wait again.
      await expect(first.page.getByRole('button', { name: '候补', exact: true })).toBeVisible();
      await second.goesTo('/m/messages', '消息');
      await second.page.getByRole('link', { name: /候补转为已报名/ }).click();
      await expect(second.page.getByText('已报名', { exact: true })).toBeVisible();
    });

    test('the officer takes attendance by keyboard, twice, and there is one record', async ({ browser }) => {
      const officer = await branch.atTheDesk(browser);
      const { page } = officer;
      await officer.goesTo(`/admin/activities/${shift.activityId}`, NAME);
      await officer.seesAnAccessiblePage();
      await page.getByRole('link', { name: '名单' }).click();
      await expect(page.getByRole('heading', { level: 1, name: `${NAME} · 名单` })).toBeVisible();
      const search = page.getByRole('searchbox');
      await search.fill('bxy');
      await search.press('Enter');
      await page.getByLabel('服务人次').fill('120');
      await officer.seesAnAccessiblePage();
      const save = page.getByRole('button', { name: '保存名单' });
      await save.click();
      await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
      await page.getByLabel('服务人次').fill('121');
      await save.click();
      await expect(save).toBeDisabled();
      await page.getByRole('link', { name: '回到活动' }).click();
      await expect(page.getByRole('link', { name: '121' }).first()).toBeVisible();
      await officer.goesTo('/admin/activities', '志愿活动');
      await officer.seesAnAccessiblePage();
      await officer.leaves();
      await second.goesTo('/m/records', '我的服务');
      await expect(second.page.getByText(`${NAME}（3 号楼前）`)).toHaveCount(1);
      await expect(second.page.getByRole('link', { name: /支部已确认/ })).toHaveCount(1);
      await first.goesTo('/m/records', '我的服务');
      await expect(first.page.getByText('还没有服务记录')).toBeVisible();
    });
  });
