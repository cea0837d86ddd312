import { expect, it } from 'vitest';
import { estimateText, periodChoices } from './spotCheckRules';

it('shows an estimate with its interval, a full count without, and nothing as a dash', () => {
  expect(estimateText(null)).toBe('—');
  expect(estimateText({ share: 0.876, low: 0.7, high: 0.96, covered: 40 })).toBe(
    '88%（95% 区间 70% 至 96%）',
  );
  expect(estimateText({ share: 0.75, low: 0.75, high: 0.75, covered: 4 })).toBe('75%');
});

it('offers only periods that are not over, also across the end of a year', () => {
  expect(periodChoices('2026-12-22').slice(0, 3)).toEqual([
    { text: '本月', from: '2026-12-01', to: '2026-12-31' },
    { text: '下月', from: '2027-01-01', to: '2027-01-31' },
    { text: '本季度', from: '2026-10-01', to: '2026-12-31' },
  ]);
  expect(periodChoices('2028-02-10')[0]).toEqual({ text: '本月', from: '2028-02-01', to: '2028-02-29' });
});
