import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Branch } from '../branch';
import type { Person } from '../journey';

const procedure = JSON.parse(readFileSync('src/testing/data/approvals.json', 'utf8'));

test.describe
  .serial('an officer carries a procedure to the next project', () => {
    let branch: Branch;
    let officer: Person;
    let first: { id: string };
    let file: string;

    async function group(name: string): Promise<{ id: string }> {
      return branch.post<{ id: string }>('task-groups', { name });
    }

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('春风街道第九支部', ['安国平']);
      first = await group('街坊路手续组');
      await branch.post(`task-groups/${first.id}/procedure-imports`, procedure);
      officer = await branch.atTheDesk(browser);
    });

    test.afterAll(async () => {
      await officer.leaves();
    });

    test('takes it away as a workbook and keeps it as a template', async () => {
      const { page } = officer;
      await officer.goesTo(`/admin/task-groups/${first.id}`, '街坊路手续组');
      const menu = page.getByRole('button', { name: '手续文件', exact: true });
      await menu.click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: '导出 Excel' }).click();
      file = await (await download).path();
      await menu.click();
      await page.getByRole('menuitem', { name: '存为模板' }).click();
      const form = page.getByRole('dialog', { name: '存为手续模板' });
      await form.getByLabel('模板名称').fill('市政道路手续');
      await officer.seesAnAccessiblePage();
      await form.getByRole('button', { name: /保\s?存/ }).click();
      await expect(page.getByRole('heading', { name: '市政道路手续' })).toBeVisible();
      await expect(page.getByText('环节 14 个')).toBeVisible();
      await officer.seesAnAccessiblePage();
    });

    test('starts the next group from the template after seeing what would come', async () => {
      const { page } = officer;
      const second = await group('第二条路');
      await officer.goesTo(`/admin/task-groups/${second.id}`, '第二条路');
      await page.getByRole('button', { name: '手续文件', exact: true }).click();
      await page.getByRole('menuitem', { name: '从模板开始' }).click();
      const choice = page.getByRole('dialog', { name: '从模板开始' });
      await choice.getByRole('combobox', { name: '模板' }).click();
      await page.getByTitle('市政道路手续').click();
      await expect(choice.getByText('可以装入，还没有写入。')).toBeVisible();
      await expect(choice.getByText('213')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await choice.getByRole('button', { name: '装入工作组' }).click();
      await expect(page.getByText('已按模板装入 14 个环节')).toBeVisible();
    });

    test('loads the workbook into another group', async () => {
      const { page } = officer;
      const third = await group('第三条路');
      await officer.goesTo(`/admin/task-groups/${third.id}`, '第三条路');
      await page.getByLabel('选择手续文件').setInputFiles({
        name: '手续.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(file),
      });
      await expect(page.getByText('可以装入，还没有写入。')).toBeVisible();
      await officer.seesAnAccessiblePage();
      await page.getByRole('button', { name: '装入工作组' }).click();
      await expect(page.getByText(/已装入 14 个环节/)).toBeVisible();
    });
  });
