import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import { database, listUnsent } from '@/shared/offline/outbox';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { emptyProofs, type ProofWorld, proofHandlers } from '@/testing/proofHandlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import RecordPage from './RecordPage';

let proofs: ProofWorld;
let accountId: string;
let elsewhere: string | undefined;

function open(path: (world: World) => string = () => '/m/record') {
  const world = fullWorld(JSON.stringify(approvals));
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  accountId = account.id;
  elsewhere = world.communities[1]?.id;
  server.use(...proofHandlers(proofs), ...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <RecordPage />
    </OutboxProvider>,
    { account, at: path(world) },
  );
}

async function recorded() {
  await userEvent.click(await screen.findByRole('button', { name: '桶前值守' }));
  await screen.findByRole('heading', { name: '已存在这部手机上' });
  const [item] = await listUnsent(accountId);
  return item?.body;
}

function standAt(latitude: number, longitude: number) {
  const getCurrentPosition = vi.fn((found: PositionCallback) =>
    found({ coords: { latitude, longitude, accuracy: 18.2 }, timestamp: 0 } as GeolocationPosition),
  );
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return getCurrentPosition;
}

beforeEach(() => {
  proofs = emptyProofs();
});

afterEach(async () => {
  await database.unsent.clear();
  vi.unstubAllGlobals();
});

it('offers nothing while the branch has opened nothing', async () => {
  open();
  expect(await screen.findByRole('button', { name: '桶前值守' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /附一个证明/ })).toBeNull();
  expect(await recorded()).not.toHaveProperty('proof');
});

it('takes a scanned code along and offers the community it was shown in first', async () => {
  proofs.open = ['QR'];
  open((world) => `/m/record?proof=AbC-_9&communityId=${world.communities[1]?.id}`);
  expect(await screen.findByText('已带上：扫码')).toBeTruthy();
  expect(await screen.findByRole('button', { name: '清源西里社区', pressed: true })).toBeTruthy();
  const body = await recorded();
  expect(body).toMatchObject({
    proof: { kind: 'QR', reference: 'AbC-_9' },
    communityId: elsewhere,
    startedAt: new Date(performance.timeOrigin).toISOString(),
  });
});

it('leaves a code out again, and uses none twice', async () => {
  proofs.open = ['QR'];
  open(() => '/m/record?proof=AbC-_9');
  await userEvent.click(await screen.findByRole('button', { name: '不附了' }));
  expect(screen.queryByText('已带上：扫码')).toBeNull();
  expect(await recorded()).not.toHaveProperty('proof');
});

it('reads the position once, after consent and a tap', async () => {
  proofs.open = ['LOCATION'];
  const reading = standAt(39.7268, 116.3411);
  open();
  await userEvent.click(await screen.findByRole('button', { name: '附一个证明（可不附）' }));
  await userEvent.click(await screen.findByRole('button', { name: '看同意书' }));
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText('二、可以不同意。')).toBeTruthy();
  expect(reading).not.toHaveBeenCalled();
  await userEvent.click(sheet.getByRole('button', { name: '同意' }));
  await userEvent.click(await screen.findByRole('button', { name: '附一次定位' }));
  expect(reading).toHaveBeenCalledOnce();
  expect(await screen.findByText(/精度约 19 米/)).toBeTruthy();
  expect(await recorded()).toMatchObject({
    proof: {
      kind: 'LOCATION',
      position: { latitude: 39.7268, longitude: 116.3411, accuracyMeters: 18.2, datum: 'WGS84' },
    },
  });
});

it('asks no more after a no, and records all the same', async () => {
  proofs.open = ['LOCATION'];
  open();
  await userEvent.click(await screen.findByRole('button', { name: '附一个证明（可不附）' }));
  await userEvent.click(await screen.findByRole('button', { name: '看同意书' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '不同意' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(proofs.granted).toEqual([]);
  expect(await recorded()).not.toHaveProperty('proof');
});

it('says honestly that an unencrypted address has no position', async () => {
  proofs.open = ['LOCATION'];
  proofs.granted = ['LOCATION'];
  vi.stubGlobal('isSecureContext', false);
  open();
  await userEvent.click(await screen.findByRole('button', { name: '附一个证明（可不附）' }));
  expect(await screen.findByText(/不是 https/)).toBeTruthy();
});
