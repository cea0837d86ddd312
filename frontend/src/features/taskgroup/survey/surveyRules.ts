import { addDays, dayText } from '@/shared/lib/dates';
import type { Pair } from './pairApi';
import type { CoverageFigure, Survey, VerifiedShare } from './surveyApi';
import type { UnitStatus } from './unitApi';

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)}%`;

/** Rounded down, so that nothing looks finished or on target before it is; nothing of nothing is a dash. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '—' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1).replace(/\.0$/, '')}%`;
}

/** The whole branch of the figure: what one says under a bar. */
export function toGoText({ total, toThreshold, reached }: CoverageFigure, thresholdPercent: number): string {
  if (total === 0) return '还没有户';
  return reached ? `已到目标线 ${thresholdPercent}%` : `离目标线 ${thresholdPercent}% 还差 ${toThreshold} 户`;
}

/** Shade of a place: four steps up to the goal and one beyond it. */
export function heatLevel(
  { done, total, reached }: CoverageFigure,
  thresholdPercent: number,
): 0 | 1 | 2 | 3 | 4 {
  if (reached) return 4;
  if (done === 0 || total === 0) return 0;
  const wayToGoal = (done * 100) / (total * thresholdPercent);
  if (wayToGoal < 1 / 3) return 1;
  return wayToGoal < 2 / 3 ? 2 : 3;
}

/** How much of the total is covered for certain, as the latest finished back-check says; undefined without one. */
export function verifiedText({ verified, verifiedLow, verifiedHigh }: CoverageFigure): string | undefined {
  if (!verified || verifiedLow === null || verifiedHigh === null) return undefined;
  const bounds = `${percent(verifiedLow, 1)} 至 ${percent(verifiedHigh, 1)}`;
  return `经核实的覆盖率 ${bounds}（抽查核实 ${verified.checked} 户，${verified.confirmed} 户属实，95% 区间）`;
}

export function verifiedShareText(verified: VerifiedShare): string {
  if (!verified) return '—';
  return `${percent(verified.share)}（95% 区间 ${percent(verified.low)} 至 ${percent(verified.high)}）`;
}

/** Whom the share speaks for: not the strata in which nobody was met. */
export function coveredText({ covered, frame }: NonNullable<VerifiedShare>): string {
  return covered < frame
    ? `只代表 ${covered} / ${frame} 户：其余各层一户也没有核实到`
    : `代表全部 ${frame} 户`;
}

export function periodText({ from, to }: Pick<Survey, 'from' | 'to'>): string {
  return `${dayText(from)} 至 ${dayText(to)}`;
}

/** The parts of a figure in the order in which they are told. */
export function partsOf(figure: CoverageFigure): { status: UnitStatus; count: number }[] {
  return [
    { status: 'DONE', count: figure.done },
    { status: 'IN_PROGRESS', count: figure.inProgress },
    { status: 'NOT_HOME', count: figure.notHome },
    { status: 'REFUSED', count: figure.refused },
    { status: 'DISPUTED', count: figure.disputed },
    { status: 'NOT_VISITED', count: figure.notVisited },
  ];
}

/** How far ahead the plan of return visits looks. */
export const HORIZONS = [
  { key: 'today', text: '今天及以前', days: 0 },
  { key: 'week', text: '7 天内', days: 7 },
  { key: 'month', text: '30 天内', days: 30 },
] as const;

export type Horizon = (typeof HORIZONS)[number]['key'];

export function dueBy(horizon: Horizon, day: string): string {
  return addDays(day, HORIZONS.find(({ key }) => key === horizon)?.days ?? 0);
}

/** A place as one says it; villages without blocks have one block with an empty name. */
export function placeText(village: string, block: string): string {
  return block ? `${village} ${block}` : village;
}

export function pairText({
  firstMemberName,
  secondMemberName,
}: Pick<Pair, 'firstMemberName' | 'secondMemberName'>) {
  return `${firstMemberName}、${secondMemberName}`;
}
