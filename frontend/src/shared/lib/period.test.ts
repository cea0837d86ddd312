import { expect, it } from 'vitest';
import { today } from './dates';
import { periodOf } from './period';

it('is this year without an address, and the year of its first day without a last', () => {
  const year = today().slice(0, 4);
  expect(periodOf({})).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
  expect(periodOf({ from: '2024-03-05' })).toEqual({ from: '2024-03-05', to: '2024-12-31' });
});

it('passes over what is no day, and never ends before it begins', () => {
  expect(periodOf({ from: '2024-03-05', to: 'soon' })).toEqual({ from: '2024-03-05', to: '2024-12-31' });
  expect(periodOf({ from: '2024-03-05', to: '2023-01-01' })).toEqual({
    from: '2024-03-05',
    to: '2024-03-05',
  });
});
