import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { manyMembers } from '@/testing/fixtures';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { type SpotCheckWorld, spotCheckHandlers, spotCheckWorld } from '@/testing/spotCheckHandlers';
import { on, problem } from '@/testing/typedHttp';
import { accountFor } from '@/testing/world';
import SpotCheckPage from './SpotCheckPage';
import SpotChecksPage from './SpotChecksPage';

let world: SpotCheckWorld;

beforeEach(() => {
  localStorage.clear();
  world = spotCheckWorld();
  world.records = world.records.map((record) => ({ ...record, service: null }));
  server.use(...spotCheckHandlers(world));
});

function show(at = `/m/spot-checks/${world.checks[0]?.id}`) {
  const account = { ...accountFor(manyMembers(1)[0], ['MEMBER']), branchId: world.branchId };
  return renderApp(
    <Routes>
      <Route path="/m/spot-checks" element={<SpotChecksPage />} />
      <Route path="/m/spot-checks/:spotCheckId" element={<SpotCheckPage />} />
    </Routes>,
    { at, account },
  );
}

const redraw = async () => userEvent.click(await screen.findByRole('button', { name: '自己重抽一遍' }));

it('draws again from rule, seed and all pages of the frame, and finds the same', async () => {
  show();
  await redraw();
  expect(await screen.findByText('重抽结果一致')).toBeTruthy();
  expect(screen.getByText(/6 层、45 条记录的抽取数和概率、抽中的 10 条/)).toBeTruthy();
});

it('says exactly which record is not as it should be', async () => {
  const changed = world.records.find((record) => record.drawn);
  if (changed) changed.drawn = false;
  show();
  await redraw();
  expect(await screen.findByText('重抽结果不一致')).toBeTruthy();
  expect(screen.getByText(`记录 ${changed?.id} 应当抽中，公布的是没有抽中。`)).toBeTruthy();
});

it('finds out a commitment that was exchanged after this device saw it', async () => {
  const [check] = world.checks;
  const published = { ...check };
  Object.assign(check ?? {}, { status: 'PLANNED', seed: null, drawn: null, commitment: 'a'.repeat(64) });
  const { unmount } = show();
  expect(await screen.findByText(/记下了它，抽取以后会自动核对/)).toBeTruthy();
  unmount();
  Object.assign(check ?? {}, published);
  show();
  await redraw();
  expect(await screen.findByText('承诺码与这台设备以前记下的不一致：承诺码被换过。')).toBeTruthy();
});

it('shows others by number and day, and oneself with what the community said', async () => {
  const own = world.records.find((record) => record.drawn);
  if (own) {
    const first = spotCheckWorld().records.find(({ id }) => id === own.id);
    own.service = first?.service ?? null;
    own.outcome = {
      verdict: 'NOT_CONFIRMED',
      note: '记错了社区',
      checked: { by: '陈', at: '2027-01-01T01:00:00Z' },
    };
  }
  show();
  expect(await screen.findByText('社区：记错了社区')).toBeTruthy();
  expect(screen.getAllByText('桶前值守')).toHaveLength(1);
  expect(screen.getAllByText(/· 编号/)).toHaveLength(10);
});

it('lists every check with its state, and says so when there is none or no answer', async () => {
  const { unmount } = show('/m/spot-checks');
  expect(await screen.findByText('已抽取，核实中')).toBeTruthy();
  unmount();
  world.checks = [];
  const second = show('/m/spot-checks');
  expect(await screen.findByRole('heading', { name: '支部还没有约定抽查' })).toBeTruthy();
  second.unmount();
  server.use(on('get', '/branches/{branchId}/spot-checks', () => problem(404, 'NOT_FOUND', '没有。')));
  show('/m/spot-checks');
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeTruthy();
});
