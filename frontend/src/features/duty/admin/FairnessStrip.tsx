import type { Roster } from '../api';
import { badgeFor } from '../proof';
import { distribution, fairnessWords } from '../rules';
import { ProofBadge } from './ProofBadge';
import { useProof } from './useProof';
import './fairness.css';

const BAR_HEIGHT = 84;
const ONE_BAR_EACH = 60;

/** Not a ranking: people stand in the order of the register, the picture shows whether the bars are level. */
export function FairnessStrip({ roster }: { roster: Roster }) {
  const { fairness } = roster;
  const proof = useProof(roster);
  // What the server says of its plan is not repeated where this browser found otherwise.
  const refuted = proof.verdict !== undefined && badgeFor(fairness, proof.verdict).tone === 'red';
  const { loads, objective, lowerBound, gap, slots, uncovered, smallestDistance } = fairness;
  const bars =
    loads.length <= ONE_BAR_EACH
      ? loads.map((load) => ({
          key: load.memberId,
          label: load.memberName,
          value: load.duties,
          title: `${load.memberName}：${load.duties} 班，可排 ${load.availableDays} 天`,
        }))
      : distribution(loads).map(({ duties, people }) => ({
          key: String(duties),
          label: `${duties} 班`,
          value: people,
          title: `${people} 人各值 ${duties} 班`,
        }));
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <section className="panel fair panel-gap" aria-label="公平性">
      <div className="fair-head">
        <p className="fair-words">{refuted ? '这张表没有通过核验' : fairnessWords(fairness)}</p>
        <ProofBadge roster={roster} proof={proof} />
      </div>
      <p className="fair-facts">
        共 {slots} 班{uncovered > 0 && `，其中 ${uncovered} 班无人可排`} · 不均衡度 {objective} · 理论下界{' '}
        {lowerBound} · 差距 {gap} · 同一人两班至少隔 {smallestDistance} 个工作日
      </p>
      <ul
        className="fair-bars"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
        tabIndex={0}
        aria-label={loads.length <= ONE_BAR_EACH ? '每人班次' : '各班次的人数'}
      >
        {bars.map((bar) => (
          <li key={bar.key} className="fair-bar" title={bar.title}>
            {bar.value}
            <i style={{ height: (bar.value / highest) * BAR_HEIGHT }} aria-hidden="true" />
            <small>{bar.label}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
