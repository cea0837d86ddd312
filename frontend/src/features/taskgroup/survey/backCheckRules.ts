import type { DrawSource } from '@/shared/draw/useRedraw';
import { addDays, dayText } from '@/shared/lib/dates';
import { type BackCheck, readFrame, type WriteBackCheck } from './backCheckApi';
import { stratificationText } from './surveyLabels';

export type BackCheckRule = Pick<
  BackCheck,
  'id' | 'surveyId' | 'cutoffOn' | 'stratification' | 'sampleKind' | 'sampleAmount' | 'minimum'
>;

/** The words that the commitment binds, after the recipe in the contract (`createBackCheck`). */
export function canonicalRule(branchId: string, rule: BackCheckRule): string {
  return [
    'sanbuzou-back-check/1',
    `branch=${branchId}`,
    `survey=${rule.surveyId}`,
    `check=${rule.id}`,
    `cutoff=${rule.cutoffOn}`,
    'zone=Asia/Shanghai',
    `stratify=${rule.stratification}`,
    `sample=${rule.sampleKind}:${rule.sampleAmount}`,
    `minimum=${rule.minimum}`,
    '',
  ].join('\n');
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
  const minimum = rule.minimum ?? 1;
  const split = rule.stratification !== 'NONE';
  const amount =
    rule.sampleKind === 'RATE'
      ? `${split ? '每层' : ''}抽 ${rule.sampleAmount}%`
      : `一共抽 ${rule.sampleAmount} 户`;
  const least = split ? `，每层至少 ${minimum} 户` : minimum > 1 ? `，至少 ${minimum} 户` : '';
  return `${stratificationText[rule.stratification]}，${amount}${least}`;
}

/** The first day on which the draw is possible, while it is not. */
export function drawableFrom(check: Pick<BackCheck, 'cutoffOn' | 'status'>, day: string): string | undefined {
  return check.status === 'PLANNED' && check.cutoffOn >= day ? addDays(check.cutoffOn, 1) : undefined;
}
