import { expect, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { Demo } from '../demo';
import { DESK, type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

const REASON = '东侧两间没有登记';

test.describe
  .serial('draws that were sealed before their days were over', () => {
    let demo: Demo;
    let officer: Person;
    let desk: Page;
    let member: Person;
    let phone: Page;
    let surveyPath: string;
    let refuted: string;

    /** As the page itself asks, with its session. */
    const read = <T>(path: string): Promise<T> =>
      desk.evaluate(async (rest) => {
        const { account } = await (await fetch('/api/v1/session')).json();
        return (await fetch(`/api/v1/branches/${account.branchId}/${rest}`)).json();
      }, path);

    const redrawsToTheSame = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: '自己重抽一遍' }).click();
      await expect(page.getByText('重抽结果一致')).toBeVisible();
    };

    const draws = async (): Promise<void> => {
      await desk.getByRole('button', { name: /^抽\s?取$/ }).click();
      await desk
        .getByRole('tooltip')
        .getByRole('button', { name: /^抽\s?取$/ })
        .click();
      await expect(desk.getByText('已抽取，核实中')).toBeVisible();
    };

    const closes = async (): Promise<void> => {
      await desk.getByRole('button', { name: /^办\s?结$/ }).click();
      await desk
        .getByRole('tooltip')
        .getByRole('button', { name: /^办\s?结$/ })
        .click();
      await expect(desk.getByText('已办结', { exact: true }).first()).toBeVisible();
    };

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(240_000);
      demo = await Demo.starts();
      officer = await demo.arrives(browser, 'chenlixin', DESK);
      member = await demo.arrives(browser, 'panxiaotong', PHONE);
      desk = officer.page;
      phone = member.page;
    });

    test.afterAll(async () => {
      await officer.leaves();
      await member.leaves();
      await demo.stops();
    });

    test('a member keeps the commitment, an officer draws households, both draw again', async () => {
      const { items } = await read<Schemas['SurveyPage']>('surveys');
      surveyPath = `surveys/${items[0]?.id}`;
      const [check] = (await read<Schemas['BackCheckPage']>(`${surveyPath}/back-checks`)).items;
      expect(check).toMatchObject({ status: 'PLANNED', seed: null });

      await member.goesTo(`/m/${surveyPath}/back-checks`, '回访核实');
      await phone.getByRole('link', { name: /的回访核实/ }).click();
      await expect(phone.getByText(check?.commitment ?? '')).toBeVisible();

      await officer.goesTo(`/admin/${surveyPath}/back-checks`, /回访核实/);
      await officer.seesAnAccessiblePage();
      await desk.getByRole('link', { name: /的回访核实/ }).click();
      await draws();
      await redrawsToTheSame(desk);
      await officer.seesAnAccessiblePage();

      await phone.reload();
      await expect(phone.getByText(/在抽取之前（.*）记下了承诺码/)).toBeVisible();
      await redrawsToTheSame(phone);
      await member.seesAnAccessiblePage();
    });

    test('a member who was never there says what is so, what is not and where nobody was met', async () => {
      const entries = phone.getByRole('group', { name: /^核实结果：/ });
      await entries.nth(0).getByRole('button', { name: '属实', exact: true }).click();
      await expect(entries.nth(0).getByText(/潘晓彤，/)).toBeVisible();
      refuted = (await entries.nth(1).locator('legend').innerText()).replace('核实结果：', '');
      await entries.nth(1).getByRole('button', { name: '不属实' }).click();
      await phone.getByLabel('不属实的说明').fill('户主 13812345678');
      await expect(phone.getByText(/像是手机号/)).toBeVisible();
      await member.seesAnAccessiblePage();
      await phone.getByLabel('不属实的说明').fill(REASON);
      await phone.getByRole('button', { name: '保存' }).click();
      await expect(entries.nth(1).getByText(REASON)).toBeVisible();
      await entries.nth(2).getByRole('button', { name: '没有核实到' }).click();
      await expect(entries.nth(2).getByText(/潘晓彤，/)).toBeVisible();
    });

    test('the officer enters the rest, closes, and the coverage shows what is certain', async () => {
      await desk.reload();
      const entries = desk.getByRole('group', { name: /^核实结果：/ });
      await expect(entries.nth(1).getByText(REASON)).toBeVisible();
      const { length } = await entries.all();
      for (let i = 3; i < length; i += 1) {
        await entries.nth(i).getByRole('button', { name: '属实', exact: true }).click();
        await expect(entries.nth(i).getByText(/陈立新，/)).toBeVisible();
      }
      await officer.seesAnAccessiblePage();
      await closes();
      await expect(desk.getByText(/属实的比例 \d+%（95% 区间/)).toBeVisible();
      await officer.goesTo(`/admin/${surveyPath}`, /入户摸排/);
      await expect(desk.getByText(/经核实的覆盖率 .*% 至 .*%/).first()).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('what was not so is to be visited again, with the reason, by the pair too', async ({ browser }) => {
      await officer.goesTo(`/admin/${surveyPath}/revisits?horizon=week`, /回访计划/);
      const row = desk.getByRole('row').filter({ hasText: REASON });
      await expect(row.getByRole('link', { name: refuted })).toBeVisible();
      await officer.seesAnAccessiblePage();
      const { pairId } =
        (await read<Schemas['SurveyUnitPage']>(`${surveyPath}/units?q=${refuted}`)).items[0] ?? {};
      const pairs = await read<Schemas['SurveyPairPage']>(`${surveyPath}/pairs?limit=50`);
      const pair = pairs.items.find(({ id }) => id === pairId);
      const visitor = await demo.arrives(browser, await demo.usernameOf(pair?.firstMemberId), PHONE);
      await visitor.goesTo(`/m/${surveyPath}?pile=LATER`, /入户摸排/);
      await visitor.page.getByRole('link', { name: new RegExp(`${refuted}.*${REASON}`) }).click();
      await expect(
        visitor.page.getByText(new RegExp(`别人回访时看到的和记录不一样：${REASON}`)),
      ).toBeVisible();
      await visitor.seesAnAccessiblePage();
      await visitor.leaves();
    });

    test('service records are drawn, judged by keyboard and closed', async () => {
      const checks = (await read<Schemas['SpotCheckPage']>('spot-checks')).items;
      const past = checks.find(({ status, to }) => status === 'PLANNED' && to < new Date().toISOString());
      await member.goesTo(`/m/spot-checks/${past?.id}`, '记录抽查');
      await expect(phone.getByText(past?.commitment ?? '')).toBeVisible();
      await officer.goesTo(`/admin/spot-checks/${past?.id}`, / 抽查$/);
      await draws();
      await redrawsToTheSame(desk);
      await officer.seesAnAccessiblePage();
      const entries = desk.getByRole('group', { name: /^核实结果：/ });
      const { length } = await entries.all();
      await entries.first().getByRole('button', { name: '确认', exact: true }).focus();
      for (let i = 0; i < length; i += 1) {
        await desk.keyboard.press(i === 1 ? '2' : '1');
        if (i === 1) {
          await desk.keyboard.type('社区查无此次服务');
          await desk.keyboard.press('Enter');
        }
        await expect(entries.nth(i).getByText(/陈立新，/)).toBeVisible();
      }
      await closes();
      await expect(desk.getByText(/代表全部 \d+ 条/)).toBeVisible();
      await officer.seesAnAccessiblePage();
      await phone.reload();
      await expect(phone.getByText(/在抽取之前（.*）记下了承诺码/)).toBeVisible();
      await redrawsToTheSame(phone);
      await member.seesAnAccessiblePage();
    });
  });
