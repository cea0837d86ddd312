import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useNetwork } from '../api';
import { MOST_DRAWN } from '../neighbourhood';
import { schedule } from '../rules';
import { NetworkCentre, stepsOf } from './NetworkCentre';
import { NetworkDrawing, type PartName } from './NetworkDrawing';
import { PlanFigures } from './PlanFigures';
import type { ViewProps } from './views';

const FILTERS = ['edges', 'part', 'centre', 'steps'] as const;

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
          <NetworkCentre tasks={tasks} centre={filters.centre} steps={filters.steps} onChoose={setFilters} />
        )}
        {plan ? (
          <NetworkDrawing
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
