import { addDays } from '../lib/dates';
import type { ChipTone } from '../ui/StateChip';
import type { Sampling } from './drawing';

export type DrawStatus = 'PLANNED' | 'DRAWN' | 'CLOSED' | 'CANCELLED';
export type Verdict = 'CONFIRMED' | 'NOT_CONFIRMED' | 'UNREACHABLE';

/** Who did something, and when. */
export interface Act {
  by: string;
  at: string;
}

/** What happened to a draw so far. */
export interface DrawCourse {
  status: DrawStatus;
  created: Act;
  drawn: Act | null;
  closed: Act | null;
  cancelled: Act | null;
  cancelReason: string | null;
}

/** A rule as a form gives it: the minimum is 1 where none is given. */
export type SampleRule = Omit<Sampling, 'minimum'> & { stratification: string; minimum?: number | null };

export const drawStatusText: Record<DrawStatus, string> = {
  PLANNED: '已约定，待抽取',
  DRAWN: '已抽取，核实中',
  CLOSED: '已办结',
  CANCELLED: '已取消',
};

export const drawStatusTone: Record<DrawStatus, ChipTone> = {
  PLANNED: 'blue',
  DRAWN: 'amber',
  CLOSED: 'green',
  CANCELLED: 'plain',
};

export const VERDICTS: readonly Verdict[] = ['CONFIRMED', 'NOT_CONFIRMED', 'UNREACHABLE'];

export const verdictTone: Record<Verdict, ChipTone> = {
  CONFIRMED: 'green',
  NOT_CONFIRMED: 'red',
  UNREACHABLE: 'plain',
};

/** The words that the commitment binds: what kind of draw, of what, and the rule. */
export function canonicalText(kind: string, facts: [string, string][], rule: Required<SampleRule>): string {
  const lines = [
    ...facts,
    ['zone', 'Asia/Shanghai'],
    ['stratify', rule.stratification],
    ['sample', `${rule.sampleKind}:${rule.sampleAmount}`],
    ['minimum', rule.minimum],
  ];
  return `${[kind, ...lines.map((line) => line.join('='))].join('\n')}\n`;
}

/** The rule as one would say it. */
export function sampleWords(rule: SampleRule, strata: string, unit: string): string {
  const minimum = rule.minimum ?? 1;
  const split = rule.stratification !== 'NONE';
  const amount =
    rule.sampleKind === 'RATE'
      ? `${split ? '每层' : ''}抽 ${rule.sampleAmount}%`
      : `一共抽 ${rule.sampleAmount} ${unit}`;
  const least = split ? `，每层至少 ${minimum} ${unit}` : minimum > 1 ? `，至少 ${minimum} ${unit}` : '';
  return `${strata}，${amount}${least}`;
}

/** The first day on which a draw is possible, while it is not. */
export function firstDrawDay(status: DrawStatus, lastDay: string, day: string): string | undefined {
  return status === 'PLANNED' && lastDay >= day ? addDays(lastDay, 1) : undefined;
}
