import { Link } from 'react-router';
import type { CoverageFigure } from '../surveyApi';
import { heatLevel, shareText, toGoText } from '../surveyRules';

export interface Place {
  id: string;
  name: string;
  to: string;
  figure: CoverageFigure;
}

interface HeatStripProps {
  label: string;
  places: readonly Place[];
  thresholdPercent: number;
}

/** Every place at a glance; the shade repeats what the number in it says. */
export function HeatStrip({ label, places, thresholdPercent }: HeatStripProps) {
  return (
    <ul className="block-strip" aria-label={label}>
      {places.map(({ id, name, to, figure }) => (
        <li key={id}>
          <Link
            to={to}
            className="block-cell"
            data-level={heatLevel(figure, thresholdPercent)}
            title={`${name}：${toGoText(figure, thresholdPercent)}`}
          >
            <span>{name}</span>
            <span>
              {figure.done}/{figure.total} · {shareText(figure.done, figure.total)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function HeatKey({ thresholdPercent }: { thresholdPercent: number }) {
  return (
    <p className="heat-key">
      <span>
        {([0, 1, 2, 3, 4] as const).map((level) => (
          <i key={level} className="block-cell" data-level={level} />
        ))}
        没开始 → 到目标线
      </span>
      <span>
        <svg width="20" height="16" aria-hidden="true" className="place-bar key-mark">
          <line className="goal" x1="10" x2="10" y1="0" y2="16" />
        </svg>
        目标线 {thresholdPercent}%
      </span>
      <span>
        <svg width="30" height="16" aria-hidden="true" className="place-bar key-mark">
          <g className="bounds">
            <line x1="2" x2="28" y1="8" y2="8" />
            <line x1="2" x2="2" y1="3" y2="13" />
            <line x1="28" x2="28" y1="3" y2="13" />
          </g>
        </svg>
        回访核实以后，经核实的覆盖率（95% 区间）
      </span>
    </p>
  );
}
