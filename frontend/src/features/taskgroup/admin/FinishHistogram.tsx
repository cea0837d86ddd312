import { dayText } from '@/shared/lib/dates';
import type { PlanRisk } from '../adviceApi';
import { histogram } from '../riskRules';

const HEIGHT = 130;

/** How often each stretch of days was the finish; the figures beside it say the same in words. */
export function FinishHistogram({ risk }: { risk: PlanRisk }) {
  const bars = histogram(risk);
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last || bars.length < 2) return null;
  return (
    <figure className="histogram">
      <div className="histogram-bars" style={{ height: HEIGHT }} aria-hidden="true">
        {bars.map((bar) => (
          <i
            key={bar.key}
            data-late={bar.late}
            style={{ height: `${bar.share * 100}%` }}
            title={`${bar.from ? dayText(bar.from) : ''} 至 ${bar.to ? dayText(bar.to) : ''}：${bar.runs} 次`}
          />
        ))}
      </div>
      <figcaption>
        <span className="nowrap">{first.from && dayText(first.from)}</span>
        <span>{last.late ? '右边红色的赶不上' : '全部完成的日期，越高越常见'}</span>
        <span className="nowrap">{last.to && dayText(last.to)}</span>
      </figcaption>
    </figure>
  );
}
