import { expect, it } from 'vitest';
import { exportText, readExport } from './exportFile';
import type { Unsent } from './outbox';

const item: Unsent = {
  id: '0193e000-0000-7000-8000-000000000001',
  kind: 'serviceRecord',
  accountId: 'account-1',
  branchId: 'branch-1',
  title: '桶前值守 · 兴盛街社区',
  body: { content: '桶前值守', startedAt: '2026-11-22T01:00:00.000Z' },
  createdAt: '2026-11-22T01:00:00.000Z',
  state: 'REFUSED',
  attempts: 3,
};
const holder = { account: { id: 'account-1', displayName: '潘晓彤' }, branchId: 'branch-1' };
const text = exportText([item], holder, new Date('2026-11-22T02:00:00Z'));

it('comes back as it was saved, with the same ids', () => {
  expect(readExport(text, 'branch-1')).toMatchObject({
    version: 1,
    exportedAt: '2026-11-22T02:00:00.000Z',
    account: { id: 'account-1', name: '潘晓彤' },
    items: [{ id: item.id, kind: item.kind, title: item.title, body: item.body, createdAt: item.createdAt }],
  });
});

it('survives what chat programs do to copied text', () => {
  expect(readExport(`\uFEFF\n ${text}\n`, 'branch-1')).toHaveProperty('items');
  expect(readExport(JSON.stringify(JSON.parse(text)), 'branch-1')).toHaveProperty('items');
});

it('notices a file that was cut at any place', () => {
  for (let length = 0; length < text.length; length += 7)
    expect(readExport(text.slice(0, length), 'branch-1')).toEqual(expect.stringContaining('不完整'));
});

it('notices a changed letter and a missing item', () => {
  expect(readExport(text.replace('桶前值守 ·', '桶前值班 ·'), 'branch-1')).toContain('校验码');
  expect(readExport(JSON.stringify({ ...JSON.parse(text), items: [] }), 'branch-1')).toContain('校验码');
});

it('takes neither foreign files nor those of another branch or of a newer version', () => {
  expect(readExport('[]', 'branch-1')).toContain('不是从手机保存');
  expect(readExport('null', 'branch-1')).toContain('不是从手机保存');
  expect(readExport(text, 'branch-2')).toContain('另一个支部');
  expect(readExport(JSON.stringify({ ...JSON.parse(text), version: 2 }), 'branch-1')).toContain('更新的版本');
});
