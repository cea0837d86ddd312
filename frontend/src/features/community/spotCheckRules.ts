import { sampleWords } from '@/shared/draw/drawRules';
import { dayText } from '@/shared/lib/dates';
import type { SpotCheck, SpotCheckResult, WriteSpotCheck } from './spotCheckApi';
import { stratificationText } from './spotCheckLabels';

export function periodText({ from, to }: Pick<SpotCheck, 'from' | 'to'>): string {
  return from === to ? dayText(from) : `${dayText(from)} 至 ${dayText(to)}`;
}

/** The rule as one would say it. */
export function ruleWords(rule: Omit<WriteSpotCheck, 'from' | 'to'>): string {
  return sampleWords(rule, stratificationText[rule.stratification], '条');
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Nothing of nothing is a dash; an interval of one point is no interval. */
export function estimateText(estimate: SpotCheckResult['estimate']): string {
  if (!estimate) return '—';
  const [low, high] = [percent(estimate.low), percent(estimate.high)];
  return low === high ? percent(estimate.share) : `${percent(estimate.share)}（95% 区间 ${low} 至 ${high}）`;
}

export interface PeriodChoice {
  text: string;
  from: string;
  to: string;
}

const monthEnd = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const monthStart = (year: number, month: number) =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** Periods that are not over: a spot check is agreed on before anybody can know all the records. */
export function periodChoices(day: string): PeriodChoice[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const quarter = Math.ceil(month / 3) * 3;
  return [
    { text: '本月', from: monthStart(year, month), to: monthEnd(year, month) },
    { text: '下月', from: monthStart(year, month + 1), to: monthEnd(year, month + 1) },
    { text: '本季度', from: monthStart(year, quarter - 2), to: monthEnd(year, quarter) },
    { text: '今年', from: `${year}-01-01`, to: `${year}-12-31` },
  ];
}
