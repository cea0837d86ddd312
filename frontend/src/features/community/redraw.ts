import { canonicalText } from '@/shared/draw/drawRules';
import type { DrawSource } from '@/shared/draw/useRedraw';
import { readFrame, type SpotCheck } from './spotCheckApi';

export type DrawRule = Pick<
  SpotCheck,
  'id' | 'from' | 'to' | 'stratification' | 'sampleKind' | 'sampleAmount' | 'minimum'
>;

/** The words that the commitment binds, after the recipe in the contract (`createSpotCheck`). */
export function canonicalRule(branchId: string, rule: DrawRule): string {
  const facts: [string, string][] = [
    ['branch', branchId],
    ['check', rule.id],
    ['from', rule.from],
    ['to', rule.to],
  ];
  return canonicalText('sanbuzou-spot-check/1', facts, rule);
}

export function drawSource(branchId: string, check: SpotCheck): DrawSource {
  return {
    words: { item: '记录', unit: '条' },
    rule: canonicalRule(branchId, check),
    readFrame: (onRead) => readFrame(branchId, check.id, onRead),
  };
}
