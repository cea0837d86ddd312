import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import UnsentPage from '@/app/mobile/UnsentPage';
import { database, listUnsent } from '@/shared/offline/outbox';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { surveyHandlers } from '@/testing/surveyHandlers';
import { id, SURVEY_ID, type SurveyWorld, surveyWorld } from '@/testing/surveyStandIns';
import { problem } from '@/testing/typedHttp';
import { accountFor, fullWorld } from '@/testing/world';
import MyUnitPage from './MyUnitPage';
import MyUnitsPage from './MyUnitsPage';

const VISIT = '*/api/v1/branches/:branchId/surveys/:surveyId/visits/:visitId';
const branch = fullWorld(JSON.stringify(approvals));
const { members } = branch;
let world: SurveyWorld;

beforeEach(() => {
  world = surveyWorld(members);
  for (const unit of world.units)
    Object.assign(unit, { status: 'NOT_VISITED', visits: 0, lastVisitAt: null });
  server.use(...surveyHandlers(world), ...handlersFor(branch));
});

afterEach(() => database.unsent.clear());

function open(path: string) {
  const account = accountFor(members[0], ['MEMBER']);
  renderApp(
    <OutboxProvider>
      <UnsentTray />
      <Routes>
        <Route path="/m/surveys/:surveyId" element={<MyUnitsPage />} />
        <Route path="/m/surveys/:surveyId/units/:unitId" element={<MyUnitPage />} />
        <Route path="/m/unsent/:itemId" element={<UnsentPage />} />
        <Route path="/m" element={null} />
      </Routes>
    </OutboxProvider>,
    { at: path, account },
  );
  return account;
}

const door = (number: number) => `/m/surveys/${SURVEY_ID}/units/${id(5, number)}`;
const tap = (name: string | RegExp) =>
  screen.findByRole('button', { name }).then((it) => userEvent.click(it));

it('keeps one tap on the phone first and turns green with the receipt', async () => {
  open(door(0));
  await tap('已完成');
  expect(await screen.findByRole('heading', { name: '已存在这部手机上' })).toBeTruthy();
  expect(world.visits).toHaveLength(0);
  expect(await screen.findByRole('heading', { name: '支部已收到' })).toBeTruthy();
  expect(world.visits).toMatchObject([{ unitId: id(5, 0), memberId: members[0]?.id, result: 'DONE' }]);
});

it('says at the door and in the list what a back-check found otherwise', async () => {
  const [unit] = world.units;
  Object.assign(unit ?? {}, {
    status: 'DONE',
    nextVisitOn: '2026-11-20',
    nextVisitBy: 'BACK_CHECK',
    refutation: '东侧两间没有登记',
  });
  open(`/m/surveys/${SURVEY_ID}`);
  await userEvent.click(await screen.findByRole('link', { name: /XP01-0001.*核实不属实.*东侧两间没有登记/ }));
  expect(await screen.findByText(/别人回访时看到的和记录不一样：东侧两间没有登记/)).toBeTruthy();
});

it('takes two taps with a reason, and goes on to the next door', async () => {
  open(door(0));
  await tap('暂不配合');
  await tap('没有时间');
  expect(await screen.findByText('XP01-0001 暂不配合（没有时间）', { selector: '.result p' })).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '下一户 XP01-0002' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'XP01-0002' })).toBeTruthy();
});

it('stays amber without a network, in the tray, in the history and in the list', async () => {
  const account = open(door(0));
  server.use(http.put(VISIT, () => HttpResponse.error()));
  await tap('不在家');
  await tap('空置');
  const tray = await screen.findByRole('region', { name: '未发送' });
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  expect(await within(tray).findByText(/连不上服务器/)).toBeTruthy();
  const history = screen.getByRole('region', { name: '去过的情况' });
  expect(within(history).getByText('存在手机上')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '回名单' }));
  await tap(/^以后再去的/);
  expect(await screen.findByText('不在家，存在手机上')).toBeTruthy();
  expect(await listUnsent(account.id)).toHaveLength(1);
});

it('says at once that a text holds a number, and keeps nothing of it', async () => {
  const account = open(door(0));
  await tap('写几句，或补记以前的入户');
  await userEvent.type(screen.getByLabelText('说明'), '联系 13812345678');
  expect(await screen.findByText(/“138…78”像是手机号/)).toBeTruthy();
  await tap('记下');
  expect(await listUnsent(account.id)).toEqual([]);
  expect(screen.queryByRole('heading', { name: '已存在这部手机上' })).toBeNull();
});

it('asks for words with the reason 其他', async () => {
  open(door(0));
  await tap('办理中');
  await tap('其他');
  await tap('记下');
  expect(await screen.findByText('选了“其他”，请写一句说明。')).toBeTruthy();
});

it('turns red where the server refuses, and goes out again when it is put right', async () => {
  open(door(0));
  server.use(
    http.put(VISIT, () => problem(422, 'NEXT_VISIT_PAST', '下次入户的日子已经过了。').response, {
      once: true,
    }),
  );
  await tap('不在家');
  await tap('无人应门');
  const tray = await screen.findByRole('region', { name: '未发送' });
  await userEvent.click(within(tray).getByRole('button', { name: '立即发送' }));
  expect(await within(tray).findByText(/日子已经过了/)).toBeTruthy();
  await userEvent.click(within(tray).getByRole('link', { name: '查看和更改' }));
  await userEvent.selectOptions(await screen.findByLabelText('原因'), '空置');
  await tap('改好，重新发送');
  await waitFor(() => expect(world.visits).toMatchObject([{ result: 'NOT_HOME', reason: 'VACANT' }]));
  await waitFor(() => expect(screen.queryByRole('region', { name: '未发送' })).toBeNull());
});

it('corrects an own visit by another one that replaces it', async () => {
  open(door(0));
  await tap('已完成');
  await screen.findByRole('heading', { name: '支部已收到' });
  await tap('有误，更正');
  const form = screen.getByRole('form', { name: '更正' });
  await userEvent.selectOptions(within(form).getByLabelText('结果'), '办理中');
  await userEvent.click(within(form).getByRole('button', { name: '按更正的记下' }));
  await waitFor(() => expect(world.visits).toHaveLength(2));
  expect(world.visits[0]).toMatchObject({ result: 'IN_PROGRESS', correctsId: world.visits[1]?.id });
});

it('finds a household by any part of its code, and says when all are shown', async () => {
  open(`/m/surveys/${SURVEY_ID}`);
  await userEvent.type(await screen.findByLabelText('找编号'), '0002');
  expect(await screen.findByRole('link', { name: /XP01-0002/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /XP01-0001/ })).toBeNull();
  expect(screen.getByText(/已全部显示/)).toBeTruthy();
});
