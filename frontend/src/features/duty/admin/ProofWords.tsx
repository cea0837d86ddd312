import type { ReactNode } from 'react';
import type { Fairness, Roster, RosterPolicy } from '../api';
import type { Verdict } from '../certificate';
import type { RosterBasis } from '../planningApi';

const MEASURE: Record<RosterPolicy, string> = {
  EQUAL: '每人班次的平方相加',
  PROPORTIONAL: '每人班次的平方除以可排天数，再相加',
  CATCH_UP: '每人以前与这次的班次合计，平方后相加',
};

interface ProofWordsProps {
  roster: Roster;
  verdict: Verdict;
  basis: RosterBasis | undefined;
}

/** The proof in words that a member can follow, each with its number. */
export function ProofWords({ roster, verdict, basis }: ProofWordsProps) {
  return (
    <div className="proof">
      {verdict.proved ? (
        <Proved policy={roster.policy} verdict={verdict} basis={basis} />
      ) : (
        <NotProved fairness={roster.fairness} verdict={verdict} />
      )}
      <Spacing fairness={roster.fairness} />
    </div>
  );
}

interface ProvedProps {
  policy: RosterPolicy;
  verdict: Extract<Verdict, { proved: true }>;
  basis: RosterBasis | undefined;
}

function Proved({ policy, verdict, basis }: ProvedProps) {
  return (
    <ol className="proof-steps">
      <Step figure={verdict.objective} head="这张表的不均衡度">
        {MEASURE[policy]}。越小越均。
      </Step>
      <Step figure={verdict.bound} head="任何排法都不会低于">
        给每个人的一班标一个价。按这些价，每人怎样最省、每天请谁最省，合起来就是下限：不管怎么排都省不过它。
      </Step>
      <Step figure="相等" head="所以没有更均的排法">
        {basis &&
          `这台电脑用 ${basis.members.length} 人、${basis.days.length} 个工作日的可排情况自己算了一遍，没有用服务器的结论；改动任何一班都会被发现。`}
      </Step>
    </ol>
  );
}

interface NotProvedProps {
  fairness: Fairness;
  verdict: Extract<Verdict, { proved: false }>;
}

function NotProved({ fairness, verdict }: NotProvedProps) {
  const { certificate, gap, objective, lowerBound } = fairness;
  // Without a figure the plan did not even fit what it was made from.
  const outgrown = verdict.objective === undefined;
  if (!certificate && !outgrown && gap === '0')
    return <p className="proof-problem">改过以后没有找到更均的换法，但还没有新的证明。</p>;
  return (
    <>
      <p className="proof-problem">{verdict.problem}。</p>
      {!outgrown && verdict.objective !== objective && (
        <p>
          服务器说这张表的不均衡度是 {objective}，这台电脑算出来是 {verdict.objective}。
        </p>
      )}
      <p>
        {certificate
          ? '系统说它是最优的，但这台电脑核验不出来。请先不要发布，把这句话告诉系统管理员。'
          : outgrown
            ? '排表以后情况变了，原来的证明不再适用。用“重排”会得到新的证明。'
            : `手动换人以后，不均衡度是 ${objective}，最好能到 ${lowerBound}，相差 ${gap}。这不影响使用；想回到最均，可以用“重排”。`}
      </p>
    </>
  );
}

function Spacing({ fairness }: { fairness: Pick<Fairness, 'smallestDistance' | 'distanceBound'> }) {
  const { smallestDistance, distanceBound } = fairness;
  const best = smallestDistance >= distanceBound;
  return (
    <p className="proof-spacing">
      <strong>间隔：</strong>同一人相邻两班最少隔 {smallestDistance}{' '}
      个工作日；各人班次不变时，任何排法最多能隔 {distanceBound} 个，
      {best ? '已经是最疏的。' : `还没有达到，可能还有 ${distanceBound - smallestDistance} 个的余地。`}
    </p>
  );
}

function Step({ figure, head, children }: { figure: string; head: string; children: ReactNode }) {
  return (
    <li>
      <strong>{figure}</strong>
      <div>
        <b>{head}</b>
        <p>{children}</p>
      </div>
    </li>
  );
}
