import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { surveyHandlers } from '@/testing/surveyHandlers';
import {
  emptySurveyWorld,
  id,
  PAIR_ID,
  SURVEY_ID,
  type SurveyWorld,
  surveyWorld,
} from '@/testing/surveyStandIns';
import { accountFor, fullWorld } from '@/testing/world';
import SurveyPages from './SurveyPages';

const branch = fullWorld(JSON.stringify(approvals));
const { members } = branch;
let world: SurveyWorld;

beforeEach(() => {
  world = surveyWorld(members);
  server.use(...surveyHandlers(world), ...handlersFor(branch));
});

function show(rest = '') {
  renderApp(
    <Routes>
      <Route path="/admin/surveys/:surveyId/*" element={<SurveyPages />} />
    </Routes>,
    { at: `/admin/surveys/${SURVEY_ID}${rest}`, account: accountFor(members[0], ['MEMBER', 'OFFICER']) },
  );
  return userEvent.setup();
}

it('shows how far each village is, with both numbers, and opens it into its blocks', async () => {
  const user = show();
  const done = world.units.filter(({ status }) => status === 'DONE').length;
  expect(await screen.findByText(new RegExp(`已完成 ${done} / ${world.units.length} 户`))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '西片一村的 2 个片区' }));
  const strip = await screen.findByRole('list', { name: '西片一村各片区一览' });
  const block = within(strip).getByRole('link', { name: /^1排/ });
  expect(block.getAttribute('href')).toContain(`villageId=${id(3, 0)}&blockId=${id(4, 0)}`);
  expect(screen.getAllByRole('img', { name: /目标线 90%/ }).length).toBeGreaterThan(2);
});

it('opens a number into the households behind it', async () => {
  const user = show();
  await screen.findByText(/已完成 \d+ \/ 12 户/);
  const figure = screen.getByText('暂不配合').parentElement as HTMLElement;
  const refused = world.units.filter(({ status }) => status === 'REFUSED');
  await user.click(within(figure).getByRole('link'));
  expect(await screen.findByText(`共 ${refused.length} 户，已全部显示`)).toBeTruthy();
  expect(screen.getAllByText('连去 4 次，请决定')).toHaveLength(refused.length);
});

it('lists the households for which an officer must decide', async () => {
  const user = show('/revisits');
  await user.click(await screen.findByRole('button', { name: '请委员决定的' }));
  const count = world.units.filter(({ needsDecision }) => needsDecision).length;
  expect(await screen.findByText(`共 ${count} 户，已全部显示`)).toBeTruthy();
  expect(screen.getAllByText('连去 4 次，请决定')).toHaveLength(count);
});

it('lists where a back-check sends the pair back, with the reason', async () => {
  Object.assign(world.units[0] ?? {}, {
    status: 'DONE',
    nextVisitOn: '2026-11-20',
    nextVisitBy: 'BACK_CHECK',
    refutation: '东侧两间没有登记',
  });
  show('/revisits');
  expect(await screen.findByText('东侧两间没有登记')).toBeTruthy();
  expect(screen.getByText(/^回访核实不属实/)).toBeTruthy();
});

it('leads from an empty survey to the import, and checks before it writes', async () => {
  Object.assign(world, emptySurveyWorld(), { survey: world.survey });
  world.imports = {
    dryRun: true,
    rows: 4,
    created: 3,
    updated: 0,
    unchanged: 0,
    rejected: 1,
    problems: [{ row: 3, column: '户编号', code: 'DUPLICATE', message: '与第 2 行是同一户。' }],
  };
  const user = show();
  await user.click(await screen.findByRole('link', { name: '导入户的名单' }));
  const file = new File(['unit_code,village_code,village_name,block\n'], 'households.csv');
  await user.upload(await screen.findByLabelText('选择名单文件'), file);
  expect(await screen.findByText('检查结果（还没有写入）')).toBeTruthy();
  expect(screen.getByText('与第 2 行是同一户。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '导入 3 户' })).toBeTruthy();
});

it('gives a village to a pair', async () => {
  const user = show('/pairs');
  const village = await screen.findByText(/西片二村 2 个片区/);
  const row = village.closest('.ant-tree-treenode') as HTMLElement;
  await user.click(row.querySelector('.ant-tree-checkbox') as HTMLElement);
  expect(screen.getByText('已选 1 个村')).toBeTruthy();
  await user.click(screen.getByRole('combobox', { name: '两人组' }));
  const [pair] = world.pairs;
  const name = `${pair?.firstMemberName}、${pair?.secondMemberName}`;
  await user.click(await screen.findByText(name, { selector: '.ant-select-item-option-content' }));
  await user.click(screen.getByRole('button', { name: '分给这一组' }));
  await waitFor(() =>
    expect(world.assigned).toEqual([{ pairId: PAIR_ID, villageIds: [id(3, 1)], blockIds: [] }]),
  );
  expect(await screen.findByText(/西片二村 2 个片区，6 户，都分了/)).toBeTruthy();
});

it('keeps a dispute open as long as the words of its end hold a number', async () => {
  world.disputes = [
    {
      id: id(6, 1),
      unitId: id(5, 0),
      unitCode: 'XP01-0001',
      visitId: null,
      reason: 'BOUNDARY',
      description: '东墙的界线说法不一',
      status: 'OPEN',
      openedBy: '甲',
      openedAt: '2026-11-20T02:00:00Z',
      notes: [],
      outcome: null,
      resolution: null,
      resolvedBy: null,
      resolvedAt: null,
    },
  ];
  const user = show(`/disputes?dispute=${id(6, 1)}`);
  await user.click(await screen.findByText(/^办\s?结$/));
  const words = await screen.findByLabelText(/^怎么办结的/);
  await user.type(words, '户主 13812345678');
  expect(await screen.findByText(/像是手机号/)).toBeTruthy();
  await user.clear(words);
  await user.type(words, '双方现场指认');
  const buttons = screen.getAllByText(/^办\s?结$/, { selector: 'button span' });
  await user.click(buttons.at(-1) as HTMLElement);
  await waitFor(() => expect(world.disputes[0]?.status).toBe('RESOLVED'));
});
