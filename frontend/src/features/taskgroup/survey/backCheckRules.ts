import { canonicalText, sampleWords } from '@/shared/draw/drawRules';
import type { DrawSource } from '@/shared/draw/useRedraw';
import { dayText } from '@/shared/lib/dates';
import { type BackCheck, readFrame, type WriteBackCheck } from './backCheckApi';
import { stratificationText } from './surveyLabels';

export type BackCheckRule = Pick<
  BackCheck,
  'id' | 'surveyId' | 'cutoffOn' | 'stratification' | 'sampleKind' | 'sampleAmount' | 'minimum'
>;

/** The words that the commitment binds, after the recipe in the contract (`createBackCheck`). */
export function canonicalRule(branchId: string, rule: BackCheckRule): string {
  const facts: [string, string][] = [
    ['branch', branchId],
    ['survey', rule.surveyId],
    ['check', rule.id],
    ['cutoff', rule.cutoffOn],
  ];
  return canonicalText('sanbuzou-back-check/1', facts, rule);
}

export function drawSource(branchId: string, check: BackCheck): DrawSource {
  return {
    words: { item: '住户', unit: '户' },
    rule: canonicalRule(branchId, check),
    readFrame: async (onRead) =>
      (await readFrame(branchId, check, onRead)).map(({ unitId, stratum, drawn, probability }) => ({
        id: unitId,
        stratum,
        drawn,
        probability,
      })),
  };
}

export function titleOf({ cutoffOn }: Pick<BackCheck, 'cutoffOn'>): string {
  return `截至 ${dayText(cutoffOn)} 的回访核实`;
}

/** The rule as one would say it. */
export function ruleWords(rule: Omit<WriteBackCheck, 'cutoffOn'>): string {
  return sampleWords(rule, stratificationText[rule.stratification], '户');
}
