import { Link } from 'react-router';
import type { SpotCheck, SpotCheckResult, VerdictFilter } from '../spotCheckApi';
import { verdictFilterText } from '../spotCheckLabels';
import { estimateText } from '../spotCheckRules';

/** Numbers open into the records behind them, never into people. */
export function SpotCheckResultPanel({ check, result }: { check: SpotCheck; result: SpotCheckResult }) {
  const counts: [VerdictFilter, number][] = [
    ['OPEN', result.open],
    ['CONFIRMED', result.confirmed],
    ['NOT_CONFIRMED', result.notConfirmed],
    ['UNREACHABLE', result.unreachable],
  ];
  return (
    <>
      <dl className="counts">
        {counts.map(([verdict, count]) => (
          <div key={verdict}>
            <dt>{verdictFilterText[verdict]}</dt>
            <dd>
              {count === 0 ? 0 : <Link to={`?verdict=${verdict}#drawn`}>{count}</Link>}{' '}
              <small>/ {check.sample} 条</small>
            </dd>
          </div>
        ))}
        <div>
          <dt>估计全部记录中社区会确认的</dt>
          <dd>{estimateText(result.estimate)}</dd>
        </div>
      </dl>
      <div className="panel-pad muted">
        <p>{meaning(check, result)}</p>
        {result.late > 0 && (
          <p>抽取以后又到了 {result.late} 条这个时段的记录，不在总体内，没有机会被抽中。</p>
        )}
      </div>
    </>
  );
}

function meaning(check: SpotCheck, { open, estimate }: SpotCheckResult): string {
  if (check.sample === 0) return '这个时段没有记录，没有可估计的。';
  if (open > 0) return '抽中的全部核实以后，这里给出估计。';
  if (!estimate) return '一条也没有联系上，没有可估计的。';
  const part =
    estimate.covered < check.size
      ? `只代表 ${estimate.covered} / ${check.size} 条：其余各层一条也没有联系上。`
      : `代表全部 ${check.size} 条。`;
  return `${part}每条按被抽中的概率加权，联系不上的不算确认也不算未确认；区间用 Wilson 法并计入抽样比例。`;
}
