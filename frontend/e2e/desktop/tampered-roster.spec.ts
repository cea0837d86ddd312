import { expect, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { Branch, type Duty, lightestAndHeaviest, type Roster } from '../branch';
import type { Person } from '../journey';

test.describe
  .serial('a tampered roster fails the proof in the browser', () => {
    let officer: Person;
    let page: Page;
    let roster: Roster;
    let duties: Duty[];
    let absent: Duty;

    const owner = ({ memberId, memberName }: Duty) => ({ memberId, memberName });

    /** Answers the page as a server would that gives some duties to somebody else. */
    async function tampersWith(change: (duty: Duty) => Partial<Duty>): Promise<void> {
      await page.unrouteAll();
      await page.route(/\/duties\?/, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as components['schemas']['DutyPage'];
        const items = body.items.map((duty) => ({ ...duty, ...change(duty) }));
        await route.fulfill({ response, json: { ...body, items } });
      });
      await page.reload();
    }

    test.beforeAll(async ({ browser }) => {
      const branch = await Branch.opens('春风街道第三支部', [
        '安国平',
        '白秀英',
        '蔡文博',
        '邓丽华',
        '范志强',
      ]);
      // Whoever is away on the first duty of an earlier plan is away in the roster that is looked at.
      const earlier = await branch.draftsRoster();
      absent = (await branch.duties())[0] as Duty;
      const headers = { 'If-Match': `"${earlier.version}"` };
      await branch.officer.call('delete', `${branch.path}/rosters/${earlier.id}`, { headers });
      await branch.post(`members/${absent.memberId}/absences`, { from: absent.date, to: absent.date });
      roster = await branch.draftsRoster();
      duties = await branch.duties();
      officer = await branch.atTheDesk(browser);
      page = officer.page;
      await page.goto(`/admin/rosters/${roster.id}`);
    });

    test.afterAll(() => officer.leaves());

    test('as the server gave it, it is proved', async () => {
      await expect(page.getByRole('button', { name: /已验证最优/ })).toBeVisible();
    });

    test('two duties given to somebody who has enough: the browser counts otherwise', async () => {
      const [light, heavy] = lightestAndHeaviest(roster);
      const stolen = duties.filter(
        ({ memberId, date }) => memberId === light.memberId && date !== absent.date,
      );
      const ids = new Set(stolen.slice(0, 2).map(({ id }) => id));
      await tampersWith(({ id }) =>
        ids.has(id) ? { memberId: heavy.memberId, memberName: heavy.memberName } : {},
      );
      await page.getByRole('button', { name: /数字对不上/ }).click();
      const alarm = page.getByRole('dialog', { name: '数字对不上' });
      await expect(alarm.getByText(new RegExp(`由 ?${heavy.memberName} ?换给.*不均衡度减少`))).toBeVisible();
      await expect(alarm.getByText(/服务器说.*这台电脑算出来是/)).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('two duties exchanged, so that every number stays, but one falls on an absence', async () => {
      const first = duties.find(({ date }) => date === absent.date) as Duty;
      const later = duties.find(({ memberId }) => memberId === absent.memberId) as Duty;
      const swapped = new Map([
        [first.id, owner(later)],
        [later.id, owner(first)],
      ]);
      await tampersWith(({ id }) => swapped.get(id) ?? {});
      await page.getByRole('button', { name: /核验没有通过/ }).click();
      const alarm = page.getByRole('dialog', { name: '核验没有通过' });
      await expect(alarm.getByText(new RegExp(absent.memberName as string))).toBeVisible();
    });
  });
