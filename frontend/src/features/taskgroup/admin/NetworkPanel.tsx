import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useNetwork } from '../api';
import { NetworkGraph } from '../NetworkGraph';
import { MOST_DRAWN, neighbourhood, partOf } from '../neighbourhood';
import type { PlannedDependency, PlannedTask } from '../planApi';
import { isCriticalEdge, type Schedule, schedule } from '../rules';
import { PlanFigures } from './PlanFigures';
import type { ViewProps } from './views';

const FILTERS = ['edges', 'part', 'centre', 'steps'] as const;

type PartName = 'all' | 'critical' | 'around';

/** The whole network while it can be read, else its critical path or the surroundings of one task. */
export function NetworkPanel({ taskGroupId, plan: dated }: ViewProps) {
  const network = useNetwork(taskGroupId);
  const [filters, setFilters] = useFilters(FILTERS);
  const { tasks } = dated;
  const hardOnly = filters.edges === 'hard';
  const edges = useMemo(
    () =>
      dated.dependencies.filter(
        (edge) => edge.droppedByDecisionId === null && (!hardOnly || edge.kind === 'HARD'),
      ),
    [dated.dependencies, hardOnly],
  );
  const plan = useMemo(() => schedule(tasks, edges), [tasks, edges]);
  const small = tasks.length <= MOST_DRAWN;
  const part: PartName =
    filters.part === 'critical' || filters.part === 'around' || (filters.part === 'all' && small)
      ? (filters.part as PartName)
      : small
        ? 'all'
        : 'critical';

  return (
    <>
      <Loaded query={network} what="正在计算工期…">
        {(data) => <PlanFigures network={data} />}
      </Loaded>
      <section className="panel panel-gap" aria-labelledby="network">
        <div className="panel-head">
          <h2 id="network">网络图{plan && ` · ${plan.days} 天`}</h2>
          <div className="view-tools">
            <Segmented
              aria-label="画哪一部分"
              value={part}
              onChange={(value) => setFilters({ part: value, centre: undefined })}
              options={[
                { value: 'all', label: '全部', disabled: !small },
                { value: 'critical', label: '关键线路' },
                { value: 'around', label: '一个环节前后' },
              ]}
            />
            <Segmented
              aria-label="显示哪些前置"
              value={hardOnly ? 'hard' : 'all'}
              onChange={(value) => setFilters({ edges: value === 'hard' ? 'hard' : undefined })}
              options={[
                { value: 'all', label: '现在的前置' },
                { value: 'hard', label: '只留硬前置' },
              ]}
            />
          </div>
          {!small && (
            <p>
              共 {tasks.length} 个环节，全画在一起看不清；这里画关键线路或一个环节的前后，全部环节在“列表”里。
            </p>
          )}
        </div>
        {part === 'around' && (
          <Centre tasks={tasks} centre={filters.centre} steps={filters.steps} onChoose={setFilters} />
        )}
        {plan ? (
          <Drawing
            tasks={tasks}
            dependencies={edges}
            plan={plan}
            part={part}
            centre={filters.centre}
            steps={stepsOf(filters.steps)}
          />
        ) : (
          <StateBox title="前置关系绕成了圈">有环节互相等待，无法安排。请在列表里改正它们的前置。</StateBox>
        )}
      </section>
    </>
  );
}

interface CentreProps {
  tasks: PlannedTask[];
  centre: string | undefined;
  steps: string | undefined;
  onChoose: (changes: { centre?: string; steps?: string }) => void;
}

function Centre({ tasks, centre, steps, onChoose }: CentreProps) {
  return (
    <div className="network-centre">
      <Select
        aria-label="以哪个环节为中心"
        showSearch
        optionFilterProp="label"
        placeholder="搜编号或名称，选一个环节"
        value={centre}
        onChange={(id: string) => onChoose({ centre: id })}
        options={tasks.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Segmented
        aria-label="前后几步"
        value={stepsOf(steps)}
        onChange={(value) => onChoose({ steps: value === 2 ? undefined : String(value) })}
        options={[1, 2, 3].map((value) => ({ value, label: `前后 ${value} 步` }))}
      />
    </div>
  );
}

interface DrawingProps {
  tasks: PlannedTask[];
  dependencies: PlannedDependency[];
  plan: Schedule;
  part: PartName;
  centre: string | undefined;
  steps: number;
}

function Drawing({ tasks, dependencies, plan, part, centre, steps }: DrawingProps) {
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

function stepsOf(text: string | undefined): number {
  const steps = Number(text);
  return steps === 1 || steps === 3 ? steps : 2;
}
