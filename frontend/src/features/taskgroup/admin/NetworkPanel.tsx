import { Segmented } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { StateBox } from '@/shared/ui/StateBox';
import type { Dependency, Task } from '../api';
import { NetworkGraph } from '../NetworkGraph';
import { schedule } from '../rules';

const MOST_DRAWN = 300;

export function NetworkPanel({ tasks, dependencies }: { tasks: Task[]; dependencies: Dependency[] }) {
  const [filters, setFilters] = useFilters(['only'] as const);
  const hardOnly = filters.only === 'hard';
  const edges = hardOnly ? dependencies.filter((edge) => edge.kind === 'HARD') : dependencies;
  const plan = schedule(tasks, edges);
  return (
    <section className="panel" aria-labelledby="network">
      <div className="panel-head">
        <h2 id="network">网络图{plan && ` · ${plan.days} 天`}</h2>
        <Segmented
          aria-label="显示哪些前置"
          value={hardOnly ? 'hard' : 'all'}
          onChange={(value) => setFilters({ only: value === 'hard' ? 'hard' : undefined })}
          options={[
            { value: 'all', label: '现在的前置' },
            { value: 'hard', label: '只留硬前置' },
          ]}
        />
      </div>
      {plan && tasks.length <= MOST_DRAWN ? (
        <>
          <NetworkGraph tasks={tasks} dependencies={edges} plan={plan} />
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
        </>
      ) : (
        <StateBox title="环节太多，画出来看不清">{`这里有 ${tasks.length} 个环节，请看下面的列表。`}</StateBox>
      )}
    </section>
  );
}
