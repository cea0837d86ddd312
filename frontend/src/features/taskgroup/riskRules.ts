import type { PlanRisk } from './adviceApi';

export interface HistogramBar {
  key: number;
  from: string | null;
  to: string | null;
  runs: number;
  /** Height against the highest, 0 to 1. */
  share: number;
  /** Wholly after the day that was asked for. */
  late: boolean;
}

export function histogram({ outcomes, target }: Pick<PlanRisk, 'outcomes' | 'target'>): HistogramBar[] {
  const most = Math.max(1, ...outcomes.map(({ runs }) => runs));
  return outcomes.map(({ from, to, runs }) => ({
    key: from.workdays,
    from: from.date,
    to: to.date,
    runs,
    share: runs / most,
    late: target !== null && from.date !== null && from.date > target.date,
  }));
}

/** 0 and 100 are only said when they are meant: one miss in thousands is not a certainty. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '不到 1%';
  if (share < 1 && share > 0.99) return '超过 99%';
  return `${Math.round(share * 100)}%`;
}

export function seedOf(text: string | undefined): number | undefined {
  if (!text || !/^\d{1,10}$/.test(text)) return undefined;
  const seed = Number(text);
  return seed <= 2_147_483_647 ? seed : undefined;
}
