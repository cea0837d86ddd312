import { expect, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { dayText, nearDayText, today } from '../../src/shared/lib/dates';
import { Branch, type Duty } from '../branch';
import { type Person, PHONE } from '../journey';

type SwapRequest = components['schemas']['SwapRequest'];
type Suggestions = components['schemas']['SwapSuggestions'];
type Suggestion = Suggestions['items'][number];

test.describe
  .serial('two members agree on a swap', () => {
    let branch: Branch;
    let asking: Person;
    let asked: Person;
    let duty: Duty;
    let colleague: Suggestion;

    async function asks(kind: string, words: string): Promise<void> {
      const { page } = asking;
      await page.goto(`/m/duties/${duty.id}`);
      await page.getByRole('button', { name: '换班或替班' }).click();
      const sheet = page.getByRole('dialog');
      const suggestion = new RegExp(`^${colleague.memberName} .* ${kind}：`);
      await sheet.getByRole('button', { name: suggestion }).first().click();
      await sheet.getByLabel('附一句话（可不填）').fill(words);
      await asking.seesAnAccessiblePage();
      await sheet.getByRole('button', { name: `发给${colleague.memberName}` }).click();
      await expect(sheet.getByText(`已发给${colleague.memberName}，等他答复`)).toBeVisible();
    }

    async function opensTheRequest(): Promise<void> {
      await asked.goesTo('/m/messages', '消息');
      await asked.seesAnAccessiblePage();
      await asked.page
        .getByRole('link', { name: new RegExp(`未读：.*${duty.memberName}`) })
        .first()
        .click();
    }

    async function lists(person: Person, day: string, times: number): Promise<void> {
      await person.goesTo('/m/duties', '我的值班');
      await expect(person.page.getByRole('link', { name: /午间垃圾分类岗/ }).first()).toBeVisible();
      await expect(person.page.getByRole('link', { name: nearDayText(day) })).toHaveCount(times);
    }

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第四支部', ['安国平', '白秀英', '蔡文博', '邓丽华']);
      await branch.publishesRoster();
      [duty] = (await branch.duties()) as [Duty];
      const { items } = await branch.get<Suggestions>(`duties/${duty.id}/swap-suggestions`);
      const able = (kind: string) => items.filter((item) => item.kind === kind);
      colleague = able('SWAP').find(({ memberId }) =>
        able('COVER').some((cover) => cover.memberId === memberId),
      ) as Suggestion;
      const phones = await branch.givesAccounts(duty.memberId as string, colleague.memberId);
      [asking, asked] = (await Promise.all(phones.map((phone) => phone.arrives(browser, PHONE)))) as [
        Person,
        Person,
      ];
    });

    test.afterAll(async () => {
      await asking.leaves();
      await asked.leaves();
    });

    test('one asks; the other sees both duties side by side and accepts; both lists change', async () => {
      await asks('换班', '家里来客人，跟您换一天');
      const { items } = await branch.get<{ items: SwapRequest[] }>('swap-requests');
      const given = items[0]?.counterpartDuty?.date as string;
      await opensTheRequest();
      const request = asked.page.getByRole('article', { name: `${duty.memberName}的换班申请` });
      await expect(request.getByText('您来值').locator('..')).toContainText(dayText(duty.date));
      await expect(request.getByText(`${duty.memberName}来值`).locator('..')).toContainText(dayText(given));
      await expect(request.getByText('“家里来客人，跟您换一天”')).toBeVisible();
      await asked.seesAnAccessiblePage();
      await request.getByRole('button', { name: '同意', exact: true }).click();
      await expect(request.getByText('已生效')).toBeVisible();
      await lists(asked, duty.date, 1);
      await lists(asked, given, 0);
      await lists(asking, given, 1);
      await lists(asking, duty.date, 0);
    });

    test('the officer takes it back on the desk', async ({ browser }) => {
      const officer = await branch.atTheDesk(browser);
      const { page } = officer;
      await officer.goesTo('/admin/swap-requests', '换班申请');
      const request = page.getByRole('article').first();
      await expect(request.getByText('已生效')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await request.getByRole('button', { name: '换回来' }).click();
      await page.getByRole('tooltip').getByRole('button', { name: '确定' }).click();
      await expect(request.getByText('已换回')).toBeVisible();
      await officer.leaves();
      await lists(asking, duty.date, 1);
      await lists(asked, duty.date, 0);
    });

    test('where the branch wants it, an officer has to approve', async ({ browser }) => {
      await branch.officer.call('put', `${branch.path}/rule-parameters/duty.swapNeedsApproval`, {
        data: { value: 'true', validFrom: today(), source: '支部党员大会约定' },
      });
      await asks('替班', '请替我一班');
      await opensTheRequest();
      const request = asked.page.getByRole('article');
      await request.getByRole('button', { name: '同意', exact: true }).click();
      await expect(request.getByText('待审批')).toBeVisible();
      await lists(asking, duty.date, 1);

      const officer = await branch.atTheDesk(browser);
      await officer.goesTo('/admin/swap-requests?status=AWAITING_APPROVAL', '换班申请');
      await officer.page.getByRole('button', { name: '批准' }).click();
      await officer.goesTo('/admin/swap-requests?status=EFFECTIVE', '换班申请');
      await expect(officer.page.getByRole('article').getByText('已生效')).toBeVisible();
      await officer.leaves();
      await lists(asked, duty.date, 1);
      await lists(asking, duty.date, 0);
    });
  });
