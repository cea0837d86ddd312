import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { manyMembers } from '@/testing/fixtures';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { type SpotCheckWorld, spotCheckHandlers, spotCheckWorld } from '@/testing/spotCheckHandlers';
import { accountFor } from '@/testing/world';
import SpotCheckPage from './SpotCheckPage';
import SpotChecksPage from './SpotChecksPage';

let world: SpotCheckWorld;

beforeEach(() => {
  localStorage.clear();
  world = spotCheckWorld();
  server.use(...spotCheckHandlers(world));
});

function show(at = `/admin/spot-checks/${world.checks[0]?.id}`) {
  const account = { ...accountFor(manyMembers(1)[0], ['MEMBER', 'OFFICER']), branchId: world.branchId };
  renderApp(
    <Routes>
      <Route path="/admin/spot-checks" element={<SpotChecksPage />} />
      <Route path="/admin/spot-checks/:spotCheckId" element={<SpotCheckPage />} />
    </Routes>,
    { at, account },
  );
  return userEvent.setup();
}

const entries = () => screen.findAllByRole('group', { name: /^核实结果：/ });
const drawn = () => world.records.filter((record) => record.drawn);

it('takes outcomes by keyboard and goes on to the next record', async () => {
  const user = show();
  const [first, second, third] = await entries();
  within(first as HTMLElement)
    .getByRole('button', { name: '确认' })
    .focus();
  await user.keyboard('1');
  await waitFor(() => expect(drawn()[0]?.outcome?.verdict).toBe('CONFIRMED'));
  expect(second?.contains(document.activeElement)).toBe(true);
  await user.keyboard('2');
  await user.keyboard('社区查无此次服务{Enter}');
  await waitFor(() =>
    expect(drawn()[1]?.outcome).toMatchObject({ verdict: 'NOT_CONFIRMED', note: '社区查无此次服务' }),
  );
  expect(third?.contains(document.activeElement)).toBe(true);
  await user.keyboard('{ArrowUp}');
  expect(second?.contains(document.activeElement)).toBe(true);
});

it('does not take "not confirmed" without a reason', async () => {
  const user = show();
  const [first] = await entries();
  await user.click(within(first as HTMLElement).getByRole('button', { name: '未确认' }));
  await user.type(await screen.findByLabelText('未确认的说明'), '  {Enter}');
  expect(drawn()[0]?.outcome).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('未确认的说明')).toBeNull();
});

it('can be closed when every drawn record has an outcome, and takes none afterwards', async () => {
  const last = drawn().pop();
  for (const record of drawn())
    record.outcome = { verdict: 'CONFIRMED', note: null, checked: { by: '陈', at: '2027-01-01T01:00:00Z' } };
  if (last) last.outcome = null;
  const user = show();
  const close = await screen.findByRole('button', { name: '办结（还有 1 条待核实）' });
  expect(close.hasAttribute('disabled')).toBe(true);
  const open = (await entries())[drawn().length - 1];
  await user.click(within(open as HTMLElement).getByRole('button', { name: '联系不上' }));
  await user.click(await screen.findByRole('button', { name: /^办\s?结$/ }));
  const sure = await screen.findByRole('tooltip');
  await user.click(within(sure).getByRole('button', { name: /办\s?结/ }));
  expect(await screen.findByText('已办结', { selector: '.chip-state' })).toBeTruthy();
  expect(screen.queryByRole('group', { name: /^核实结果：/ })).toBeNull();
});

it('opens numbers into the records behind them', async () => {
  const user = show();
  await user.click(await screen.findByRole('link', { name: String(drawn().length) }));
  expect(screen.getByRole('button', { name: '待核实' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText(/抽取以后又到了 2 条/)).toBeTruthy();
});

it('waits with the draw until the period is over', async () => {
  Object.assign(world.checks[0] ?? {}, {
    status: 'PLANNED',
    to: '2099-12-31',
    seed: null,
    strata: [],
    drawn: null,
  });
  show();
  const draw = await screen.findByRole('button', { name: /^抽\s?取$/ });
  expect(draw.hasAttribute('disabled')).toBe(true);
  expect(screen.getByText(/2100年1月1日 周五 起可以抽取/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '自己重抽一遍' })).toBeNull();
});

// By text: going through the roles of a whole dialog takes jsdom very long on a busy machine.
it('says what the rule means before it is published, and stays open when the days are taken', async () => {
  const user = show('/admin/spot-checks?new=1');
  expect(await screen.findByText(/40 条记录上，会抽 4 条/)).toBeTruthy();
  expect(screen.getByText(/按社区分层，每层抽 10%，每层至少 1 条/)).toBeTruthy();
  await user.click(screen.getByText('公布规则和承诺码'));
  await waitFor(() => expect(world.planned[0]).toMatchObject({ sampleKind: 'RATE', minimum: 1 }));
  expect(screen.getByText('公布规则和承诺码')).toBeTruthy();
});
