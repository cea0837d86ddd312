import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type Advice, type SoftEdge, useDecisions } from '../adviceApi';
import { type Network, useNetwork } from '../api';
import type { PlannedTask } from '../planApi';
import { DecideModal } from './DecideModal';
import { DecisionList } from './DecisionList';
import { PlanFigures } from './PlanFigures';
import { SoftEdges } from './SoftEdges';
import type { ViewProps } from './views';

/** Which customary waits could be dropped, what that saves, the evidence of each, and what was decided before. */
export function AdvicePanel({ taskGroupId, taskOf }: ViewProps) {
  const network = useNetwork(taskGroupId);
  const decisions = useDecisions(taskGroupId);
  return (
    <>
      <Loaded query={network} what="正在找最省时间的组合…">
        {(data) => (
          <>
            <PlanFigures network={data} />
            <Sets taskGroupId={taskGroupId} network={data} taskOf={taskOf} />
            {data.edges.length > 0 && <SoftEdges edges={data.edges} taskOf={taskOf} />}
          </>
        )}
      </Loaded>
      <Loaded query={decisions}>
        {(items) => items.length > 0 && <DecisionList taskGroupId={taskGroupId} decisions={items} />}
      </Loaded>
    </>
  );
}

interface SetsProps {
  taskGroupId: string;
  network: Network;
  taskOf: ReadonlyMap<string, PlannedTask>;
}

function Sets({ taskGroupId, network, taskOf }: SetsProps) {
  const [deciding, setDeciding] = useState<Advice>();
  const edgeOf = useMemo(
    () => new Map(network.edges.map((edge) => [edge.dependencyId, edge])),
    [network.edges],
  );
  return (
    <section className="panel" aria-labelledby="advice">
      <div className="panel-head">
        <h2 id="advice">串联变并联</h2>
        <p>
          每一行是去掉这么多条软前置时最省时间的组合，多一条的组合不一定包含上一行的。
          {network.adviceExact
            ? '已逐一比较，没有更省的。'
            : '有用的软前置超过 25 条，下面的天数属实，但未必是最省的。'}
        </p>
      </div>
      {network.advice.length === 0 ? (
        <StateBox title="没有可以省时间的软前置">现在的工期已经由硬前置决定。</StateBox>
      ) : (
        <ol className="advice">
          {network.advice.map((each) => (
            <li key={each.drop.join()}>
              <div className="advice-figures">
                <span>去掉 {each.drop.length} 条</span>
                <strong>省 {each.savedDays} 天</strong>
                <span className="muted">
                  {network.plannedDays} → {each.days} 天
                </span>
              </div>
              <ul>
                {each.drop.map((id) => (
                  <Edge key={id} edge={edgeOf.get(id)} taskOf={taskOf} />
                ))}
              </ul>
              <Button onClick={() => setDeciding(each)} aria-label={`决定采用：去掉 ${each.drop.length} 条`}>
                决定采用
              </Button>
            </li>
          ))}
        </ol>
      )}
      {deciding && (
        <DecideModal
          taskGroupId={taskGroupId}
          advice={deciding}
          edges={deciding.drop.flatMap((id) => edgeOf.get(id) ?? [])}
          taskOf={taskOf}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </section>
  );
}

interface EdgeProps {
  edge: SoftEdge | undefined;
  taskOf: ReadonlyMap<string, PlannedTask>;
}

function Edge({ edge, taskOf }: EdgeProps) {
  const from = edge && taskOf.get(edge.predecessorId);
  const to = edge && taskOf.get(edge.successorId);
  if (!edge || !from || !to) return null;
  return (
    <li>
      {to.code} {to.name} 不等 {from.code} {from.name}
      <small className="line muted">{edge.evidence ?? '没有写依据'}</small>
    </li>
  );
}
