import type { CoverageFigure } from '../surveyApi';
import { shareText, toGoText, verifiedText } from '../surveyRules';

/** Done of all, the line to reach, and, where a back-check is finished, what is covered for certain. */
export function PlaceBar({ figure, thresholdPercent }: { figure: CoverageFigure; thresholdPercent: number }) {
  const { done, total, reached, verifiedLow, verifiedHigh } = figure;
  const share = total === 0 ? 0 : (done / total) * 100;
  const label = [
    `已完成 ${done} / ${total} 户，${shareText(done, total)}`,
    toGoText(figure, thresholdPercent),
    verifiedText(figure),
  ];
  return (
    <svg
      className="place-bar"
      data-reached={reached}
      role="img"
      aria-label={label.filter(Boolean).join('；')}
    >
      <rect className="track" x="0" y="9" width="100%" height="12" rx="4" />
      <rect className="done" x="0" y="9" width={`${share}%`} height="12" rx="4" />
      {verifiedLow !== null && verifiedHigh !== null && (
        <g className="bounds">
          <line x1={`${verifiedLow * 100}%`} x2={`${verifiedHigh * 100}%`} y1="15" y2="15" />
          <line x1={`${verifiedLow * 100}%`} x2={`${verifiedLow * 100}%`} y1="10" y2="20" />
          <line x1={`${verifiedHigh * 100}%`} x2={`${verifiedHigh * 100}%`} y1="10" y2="20" />
        </g>
      )}
      <line className="goal" x1={`${thresholdPercent}%`} x2={`${thresholdPercent}%`} y1="1" y2="29" />
    </svg>
  );
}
