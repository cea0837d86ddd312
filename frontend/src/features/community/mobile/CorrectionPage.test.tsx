import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { OutboxProvider } from '@/app/mobile/OutboxProvider';
import type { Schemas } from '@/shared/api/client';
import { database, listUnsent } from '@/shared/offline/outbox';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld, type World } from '@/testing/world';
import CorrectionPage from './CorrectionPage';
import OneRecordPage from './OneRecordPage';
import RecordsPage from './RecordsPage';

let world: World;
let original: Schemas['ServiceRecord'];

function open(at: string) {
  const account = accountFor(world.members[0], ['MEMBER']);
  world.account = account;
  server.use(...handlersFor(world));
  renderApp(
    <OutboxProvider>
      <Routes>
        <Route path="/m/records" element={<RecordsPage />} />
        <Route path="/m/records/:recordId" element={<OneRecordPage />} />
        <Route
          path="/m/records/:recordId/correction"
          element={
            <>
              <UnsentTray />
              <CorrectionPage />
            </>
          }
        />
      </Routes>
    </OutboxProvider>,
    { at, account },
  );
  return account;
}

beforeEach(() => {
  world = fullWorld(JSON.stringify(approvals), 3);
  original = world.records[2] as Schemas['ServiceRecord'];
});

it('starts from what was recorded and sends a new record in place of it', async () => {
  open('/m/records');
  await userEvent.click(await screen.findByRole('link', { name: '去更正' }));
  const content = await screen.findByLabelText('内容');
  expect((content as HTMLTextAreaElement).value).toBe(original.content);
  await userEvent.clear(content);
  await userEvent.type(content, '入户走访');
  await userEvent.click(screen.getByRole('button', { name: '发出更正' }));
  await waitFor(() => expect(world.records[0]?.correctsId).toBe(original.id));
  expect(world.records[0]).toMatchObject({ content: '入户走访', startedAt: original.startedAt });
  expect(await screen.findByText('已由更正代替')).toBeTruthy();
});

it('leads from the replaced record to the one in its place', async () => {
  const replacement = world.records[0] as Schemas['ServiceRecord'];
  Object.assign(original, { status: 'CORRECTED', correctedById: replacement.id });
  open(`/m/records/${original.id}`);
  const link = await screen.findByRole('link', { name: '看更正后的记录' });
  expect(link.getAttribute('href')).toBe(`/m/records/${replacement.id}`);
  expect(screen.queryByRole('link', { name: /更正$/ })).toBeNull();
});

it('keeps the correction on the phone without a network, and asks for it only once', async () => {
  const { id } = open(`/m/records/${original.id}/correction`);
  await screen.findByLabelText('内容');
  server.use(http.put('*/service-records/:recordId', () => HttpResponse.error()));
  await userEvent.click(screen.getByRole('button', { name: '发出更正' }));
  await waitFor(async () => expect(await listUnsent(id)).toHaveLength(1));
  const [item] = await listUnsent(id);
  expect(item?.body).toMatchObject({ correctsId: original.id });
  await database.unsent.clear();
});
