import { expect, it } from 'vitest';
import { firstDrawDay, sampleWords } from './drawRules';

it('says the rule in words', () => {
  expect(
    sampleWords({ stratification: 'COMMUNITY', sampleKind: 'RATE', sampleAmount: 10 }, '按社区分层', '条'),
  ).toBe('按社区分层，每层抽 10%，每层至少 1 条');
  expect(
    sampleWords(
      { stratification: 'NONE', sampleKind: 'NUMBER', sampleAmount: 20, minimum: 1 },
      '不分层',
      '户',
    ),
  ).toBe('不分层，一共抽 20 户');
  expect(
    sampleWords({ stratification: 'NONE', sampleKind: 'RATE', sampleAmount: 5, minimum: 3 }, '不分层', '条'),
  ).toBe('不分层，抽 5%，至少 3 条');
});

it('draws from the day after the last on which something can happen', () => {
  expect(firstDrawDay('PLANNED', '2026-11-30', '2026-11-30')).toBe('2026-12-01');
  expect(firstDrawDay('PLANNED', '2026-11-30', '2026-12-01')).toBeUndefined();
  expect(firstDrawDay('CANCELLED', '2026-11-30', '2026-11-01')).toBeUndefined();
});
