import { StateBox } from '@/shared/ui/StateBox';
import type { Dependency, Network, Task } from '../api';

interface AdvicePanelProps {
  network: Network;
  tasks: Task[];
  dependencies: Dependency[];
}

/** Advice with its reason: which soft dependencies could run in parallel, what that saves, and the evidence of each. */
export function AdvicePanel({ network, tasks, dependencies }: AdvicePanelProps) {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const edgeOf = new Map(dependencies.map((edge) => [edge.id, edge]));
  return (
    <section className="panel" aria-labelledby="advice">
      <div className="panel-head">
        <h2 id="advice">串联变并联</h2>
        <p>
          下面这些软前置可以不等。采纳与否由工作组决定：确认可行后，在环节的“前置”里去掉它。
          {!network.adviceExact && '软前置太多，建议未必是最好的组合。'}
        </p>
      </div>
      {network.advice.length === 0 ? (
        <StateBox title="没有可以省时间的软前置">现在的工期已经由硬前置决定。</StateBox>
      ) : (
        <ol className="advice">
          {network.advice.map((each) => (
            <li key={each.drop.join()}>
              <div>
                <strong>省 {each.savedDays} 天</strong>
                <p className="muted">
                  {network.plannedDays} → {network.plannedDays - each.savedDays} 天
                </p>
              </div>
              <ul>
                {each.drop.map((id) => (
                  <Edge key={id} edge={edgeOf.get(id)} taskOf={taskOf} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Edge({ edge, taskOf }: { edge: Dependency | undefined; taskOf: Map<string, Task> }) {
  const from = edge && taskOf.get(edge.predecessorId);
  const to = edge && taskOf.get(edge.successorId);
  if (!edge || !from || !to) return null;
  return (
    <li>
      {to.code} {to.name} 不等 {from.code} {from.name}
      {edge.evidence && <span className="muted">：{edge.evidence}</span>}
    </li>
  );
}
