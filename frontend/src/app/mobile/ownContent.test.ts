import { expect, it } from 'vitest';
import { isOwnContent } from './ownContent';

const me = { branchId: 'branch-1', memberId: 'member-1' };

it('keeps for reading what is about the owner of the phone', () => {
  for (const key of [
    ['session'],
    ['branch', 'branch-1'],
    ['community', 'registrations', 'member-1'],
    ['community', 'records', { memberId: 'member-1' }],
    ['duty', 'between', '2026-11-01', '2026-12-01', 'member-1'],
    ['duty', 'one', 'duty-1'],
  ])
    expect(isOwnContent(key, me), JSON.stringify(key)).toBe(true);
});

it('leaves no list of other people on a phone', () => {
  for (const key of [
    ['member', 'list', {}],
    ['member', 'one', 'member-1'],
    ['community', 'registrations', undefined],
    ['community', 'records', { memberId: 'member-2' }],
    ['identity', 'accounts'],
    ['audit', {}],
    ['branch', 'branch-2'],
  ])
    expect(isOwnContent(key, me), JSON.stringify(key)).toBe(false);
});
