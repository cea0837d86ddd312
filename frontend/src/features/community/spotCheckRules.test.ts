import { expect, it } from 'vitest';
import { drawableFrom, estimateText, periodChoices, ruleWords } from './spotCheckRules';

it('says the rule in words', () => {
  expect(ruleWords({ stratification: 'COMMUNITY', sampleKind: 'RATE', sampleAmount: 10 })).toBe(
    '按社区分层，每层抽 10%，每层至少 1 条',
  );
  expect(ruleWords({ stratification: 'NONE', sampleKind: 'NUMBER', sampleAmount: 20, minimum: 1 })).toBe(
    '不分层，一共抽 20 条',
  );
  expect(ruleWords({ stratification: 'NONE', sampleKind: 'RATE', sampleAmount: 5, minimum: 3 })).toBe(
    '不分层，抽 5%，至少 3 条',
  );
});

it('draws from the day after the period', () => {
  expect(drawableFrom({ to: '2026-11-30', status: 'PLANNED' }, '2026-11-30')).toBe('2026-12-01');
  expect(drawableFrom({ to: '2026-11-30', status: 'PLANNED' }, '2026-12-01')).toBeUndefined();
  expect(drawableFrom({ to: '2026-11-30', status: 'CANCELLED' }, '2026-11-01')).toBeUndefined();
});

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
