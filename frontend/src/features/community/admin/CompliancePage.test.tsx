import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { handlersFor } from '@/testing/handlers';
import { emptyProofs, proofHandlers } from '@/testing/proofHandlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import CompliancePage from './CompliancePage';

it('switches nothing without a reason, and keeps the reason', async () => {
  const world = fullWorld(JSON.stringify(approvals));
  const account = accountFor(world.members[0], ['MEMBER', 'OFFICER']);
  const proofs = emptyProofs();
  server.use(...proofHandlers(proofs), ...handlersFor(world));
  renderApp(<CompliancePage />, { account });
  const row = within(
    (await screen.findByRole('heading', { name: '现场二维码' })).closest('li') as HTMLElement,
  );
  expect(row.getByText('没有人打开过')).toBeTruthy();
  await userEvent.click(row.getByRole('button', { name: /打\s?开/ }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(form.getByRole('button', { name: /打\s?开/ }));
  expect(await form.findByText('请写明原因')).toBeTruthy();
  expect(proofs.decisions).toEqual([]);
  await userEvent.type(form.getByLabelText('为什么'), '十一月支委会商定');
  await userEvent.click(form.getByRole('button', { name: /打\s?开/ }));
  expect(await row.findByText(/十一月支委会商定/)).toBeTruthy();
  expect(proofs.open).toEqual(['QR']);
});
