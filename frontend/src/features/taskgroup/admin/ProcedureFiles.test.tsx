import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { type ExchangeWorld, exchangeHandlers, exchangeWorld } from '@/testing/exchangeHandlers';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, fullWorld } from '@/testing/world';
import { ProcedureFileImport } from './ProcedureFileImport';
import { ProcedureFiles } from './ProcedureFiles';
import { StartFromTemplate } from './StartFromTemplate';
import TemplatesPage from './TemplatesPage';

const sheet = new File(['x'], '手续.xlsx');

function open(page: Parameters<typeof renderApp>[0], exchange: ExchangeWorld) {
  const world = fullWorld(JSON.stringify(approvals));
  server.use(...exchangeHandlers(exchange), ...handlersFor(world));
  renderApp(page, { account: accountFor(world.members[0], ['MEMBER', 'OFFICER']) });
  return world.taskGroups[0]?.id ?? '';
}

it('writes a file only after the officer has seen what it holds', async () => {
  const exchange = exchangeWorld();
  open(<ProcedureFileImport taskGroupId="g" />, exchange);
  await userEvent.upload(screen.getByLabelText('选择手续文件'), sheet);
  expect(await screen.findByText('可以装入，还没有写入。')).toBeTruthy();
  expect(screen.getByText('213')).toBeTruthy();
  expect(exchange.loaded).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '装入工作组' }));
  expect(await screen.findByText('已装入。')).toBeTruthy();
  expect(exchange.loaded).toEqual(['file']);
});

it('lists what must be put right first and offers nothing to write', async () => {
  const exchange = exchangeWorld();
  exchange.report = {
    rows: 3,
    outcome: 'REFUSED',
    tasks: null,
    dependencies: null,
    serialDays: null,
    plannedDays: null,
    hardOnlyDays: null,
    problems: [
      { row: 2, column: '前置', code: 'LEAD', message: '提前量按 0 天装入。', blocking: false },
      { row: 9, column: '工期', code: 'DAYS_INVALID', message: '不是工作日数。', blocking: true },
    ],
  };
  open(<ProcedureFileImport taskGroupId="g" />, exchange);
  await userEvent.upload(screen.getByLabelText('选择手续文件'), sheet);
  expect(await screen.findByText(/有 1 处要先改正/)).toBeTruthy();
  const [first] = screen.getAllByRole('row').slice(-2);
  expect(within(first as HTMLElement).getByText('要改正')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '装入工作组' })).toBeNull();
});

it('starts from a template in two steps', async () => {
  const exchange = exchangeWorld();
  open(<StartFromTemplate taskGroupId="g" open onClose={() => undefined} />, exchange);
  await userEvent.click(await screen.findByRole('combobox', { name: '模板' }));
  await userEvent.click(await screen.findByTitle('市政道路新建手续'));
  await userEvent.click(await screen.findByRole('button', { name: '装入工作组' }));
  await waitFor(() => expect(exchange.loaded).toEqual([exchange.templates[0]?.id]));
});

it('offers to fill an empty group, and to take a filled one away', async () => {
  const world = fullWorld(JSON.stringify(approvals));
  server.use(...exchangeHandlers(exchangeWorld()), ...handlersFor(world));
  const group = world.taskGroups[0];
  renderApp(<ProcedureFiles taskGroupId={group?.id ?? ''} groupName="组" />, {
    account: accountFor(world.members[0], ['MEMBER', 'OFFICER']),
  });
  const button = await screen.findByRole('button', { name: '手续文件' });
  await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
  await userEvent.click(button);
  const item = async (name: string) => await screen.findByRole('menuitem', { name });
  expect((await item('从模板开始（只限空的工作组）')).getAttribute('aria-disabled')).toBe('true');
  expect((await item('导出 Excel')).getAttribute('aria-disabled')).not.toBe('true');
  await userEvent.click(await item('存为模板'));
  expect(await screen.findByRole('dialog', { name: '存为手续模板' })).toBeTruthy();
});

it('renames a template', async () => {
  const exchange = exchangeWorld();
  open(<TemplatesPage />, exchange);
  fireEvent.click(await screen.findByRole('button', { name: /改\s?名/ }));
  const form = within(await screen.findByRole('dialog'));
  fireEvent.change(form.getByLabelText('模板名称'), { target: { value: '道路手续' } });
  fireEvent.click(form.getByRole('button', { name: /保\s?存/ }));
  expect(await screen.findByText('道路手续')).toBeTruthy();
  expect(exchange.templates[0]).toMatchObject({ name: '道路手续', version: 1 });
});

it('deletes a template only when asked twice', async () => {
  const exchange = exchangeWorld();
  open(<TemplatesPage />, exchange);
  fireEvent.click(await screen.findByRole('button', { name: /删\s?除/ }));
  expect(exchange.templates).toHaveLength(1);
  fireEvent.click(await screen.findByRole('button', { name: /确\s?定|OK/ }));
  expect(await screen.findByText('还没有模板')).toBeTruthy();
});
