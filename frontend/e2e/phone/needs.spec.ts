import { expect, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { Branch, type Caller } from '../branch';
import { type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

test.describe
  .serial('a community asks, members choose', () => {
    let branch: Branch;
    let officer: Person;
    let quick: Person;
    let slow: Person;
    let phones: Caller[];

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第七支部', ['安国平', '白秀英']);
      await branch.post('communities', { name: '翠湖里社区' });
      const { items } = await branch.get<Schemas['MemberPage']>('members');
      phones = await branch.givesAccounts(...items.map(({ id }) => id));
      officer = await branch.atTheDesk(browser);
      [quick, slow] = (await Promise.all(phones.map((phone) => phone.arrives(browser, PHONE)))) as [
        Person,
        Person,
      ];
    });

    test.afterAll(async () => {
      await Promise.all([officer, quick, slow].map((person) => person.leaves()));
    });

    test('an officer posts what the community needs', async () => {
      const { page } = officer;
      await officer.goesTo('/admin/service-needs', '社区需求');
      await officer.seesAnAccessiblePage();
      await page.getByRole('button', { name: '发布需求' }).first().click();
      const dialog = page.getByRole('dialog', { name: '发布需求' });
      await dialog.getByLabel('社区').click();
      await page.getByTitle('翠湖里社区').click();
      await dialog.getByLabel('标题').fill('搬运过冬物资');
      await dialog.getByRole('button', { name: '定时间' }).click();
      await dialog.getByLabel('从', { exact: true }).fill('2099-12-05T09:00');
      await expect(dialog.getByLabel('到', { exact: true })).toHaveValue('2099-12-05T11:00');
      await officer.seesAnAccessiblePage();
      await dialog.getByRole('button', { name: '发布' }).click();
      await expect(page.getByRole('heading', { level: 1, name: '搬运过冬物资' })).toBeVisible();
      await expect(page.getByText('2099年12月5日 周六 09:00–11:00')).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('one member takes the last seat; the other reads that it is gone', async () => {
      for (const person of [quick, slow]) {
        await person.goesTo('/m/needs', '社区需求');
        await expect(person.page.getByRole('article', { name: '搬运过冬物资' })).toBeVisible();
      }
      await slow.seesAnAccessiblePage();
      await quick.page.getByRole('button', { name: '认领 搬运过冬物资' }).click();
      await expect(quick.page.getByRole('region', { name: '刚刚认领' })).toContainText(
        '已认领“搬运过冬物资”',
      );
      await quick.seesAnAccessiblePage();

      slow.errors.length = 0;
      await slow.page.getByRole('button', { name: '认领 搬运过冬物资' }).click();
      await expect(slow.page.getByText('名额刚好满了，没有认领上')).toBeVisible();
      await expect(slow.page.getByRole('heading', { name: '现在没有适合的需求' })).toBeVisible();
      // The browser itself notes an answer of 409 as an error.
      expect(slow.errors.every((error) => error.includes('409'))).toBe(true);
      slow.errors.length = 0;
    });

    test('the seat that is given back can be taken by the other', async () => {
      await quick.page.getByRole('button', { name: '撤销认领' }).click();
      await expect(quick.page.getByText('已退出认领，名额空出来了')).toBeVisible();
      await slow.goesTo('/m/needs?view=all', '社区需求');
      await slow.page.getByRole('button', { name: '认领 搬运过冬物资' }).click();
      await slow.page.getByRole('link', { name: '我的认领' }).click();
      const claim = slow.page.getByRole('article', { name: '搬运过冬物资' });
      await expect(claim.getByText('已认领')).toBeVisible();
      await slow.seesAnAccessiblePage();
      await claim.getByRole('link', { name: /记一次服务/ }).click();
      await slow.page.getByRole('button', { name: '搬运过冬物资' }).click();
      await expect(slow.page.getByRole('heading', { name: '支部已收到' })).toBeVisible();
    });

    test('the officer sees who came and closes it; the member is told', async () => {
      const { page } = officer;
      await page.reload();
      const records = page.getByRole('region', { name: '服务记录' });
      await expect(records.getByText('搬运过冬物资')).toBeVisible();
      await expect(page.getByRole('region', { name: '认领' }).getByText(/退出/).first()).toBeVisible();
      await page.getByRole('button', { name: '结束', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '结束' }).click();
      await expect(page.getByText('已结束', { exact: true })).toBeVisible();
      await slow.goesTo('/m/messages', '消息');
      await slow.page.getByRole('link', { name: /需求已结束/ }).click();
      await expect(slow.page.getByRole('heading', { level: 1, name: '搬运过冬物资' })).toBeVisible();
      await expect(slow.page.getByText('已办成')).toBeVisible();
      await slow.seesAnAccessiblePage();
    });

    test('a member says what he can do, and takes it back', async () => {
      await quick.goesTo('/m/needs/preferences', '服务意愿');
      await quick.page.getByRole('button', { name: '搬运' }).click();
      await quick.page.getByRole('button', { name: '周六' }).click();
      await quick.page.getByRole('button', { name: '保存' }).click();
      await expect(quick.page.getByText('已保存。')).toBeVisible();
      await quick.seesAnAccessiblePage();
      await quick.page.getByRole('button', { name: '全部清空' }).click();
      await expect(quick.page.getByText('已清空。')).toBeVisible();
      await expect(quick.page.getByRole('button', { name: '搬运' })).toHaveAttribute('aria-pressed', 'false');
    });
  });
