import { useMemo } from 'react';
import { StateBox } from '@/shared/ui/StateBox';
import { NetworkGraph } from '../NetworkGraph';
import { neighbourhood, partOf } from '../neighbourhood';
import type { PlannedDependency, PlannedTask } from '../planApi';
import { isCriticalEdge, type Schedule } from '../rules';

export type PartName = 'all' | 'critical' | 'around';

interface DrawingProps {
  tasks: PlannedTask[];
  dependencies: PlannedDependency[];
  plan: Schedule;
  part: PartName;
  centre: string | undefined;
  steps: number;
}

export function NetworkDrawing({ tasks, dependencies, plan, part, centre, steps }: DrawingProps) {
  const drawn = useMemo(() => {
    if (part === 'all') return partOf(tasks, dependencies, new Set(tasks.map(({ id }) => id)));
    if (part === 'around') return centre ? neighbourhood(tasks, dependencies, centre, steps) : undefined;
    const critical = tasks.filter(({ id }) => plan.slots.get(id)?.slack === 0);
    const between = dependencies.filter((edge) => isCriticalEdge(plan, edge));
    return partOf(tasks, between, new Set(critical.map(({ id }) => id)));
  }, [tasks, dependencies, plan, part, centre, steps]);

  if (!drawn) return <StateBox title="先选一个环节">选好后画出它等谁、谁等它。</StateBox>;
  return (
    <>
      <NetworkGraph {...drawn} plan={plan} centre={part === 'around' ? centre : undefined} />
      {drawn.leftOut > 0 && (
        <p className="network-left-out" role="note">
          还有 {drawn.leftOut} 个环节没有画出来，请少看几步，或在“列表”里看。
        </p>
      )}
      <Key />
    </>
  );
}

function Key() {
  return (
    <div className="network-key">
      <span>
        <i style={{ borderColor: 'var(--accent)' }} aria-hidden="true" />
        关键线路（没有机动）
      </span>
      <span>
        <i aria-hidden="true" />
        硬前置
      </span>
      <span>
        <i style={{ borderTopStyle: 'dashed' }} aria-hidden="true" />
        软前置（习惯上等，不是必须）
      </span>
    </div>
  );
}
