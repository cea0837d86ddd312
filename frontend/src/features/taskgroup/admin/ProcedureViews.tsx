import { useFilters } from '@/shared/lib/useFilters';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { Loaded } from '@/shared/ui/Loaded';
import { type Dependency, type Task, type TaskGroup, useNetwork } from '../api';
import { AdvicePanel } from './AdvicePanel';
import { NetworkPanel } from './NetworkPanel';
import { PlanFigures } from './PlanFigures';
import { TasksPanel } from './TasksPanel';

const VIEWS = [
  { key: 'network', text: '网络图' },
  { key: 'list', text: '列表' },
  { key: 'advice', text: '串联变并联' },
] as const;

type View = (typeof VIEWS)[number]['key'];

interface ProcedureViewsProps {
  group: TaskGroup;
  tasks: Task[];
  dependencies: Dependency[];
}

/** The same procedure seen in several ways; which one is kept in the address. */
export function ProcedureViews(props: ProcedureViewsProps) {
  const { group } = props;
  const [filters, setFilters] = useFilters(['view'] as const);
  const view: View = VIEWS.find(({ key }) => key === filters.view)?.key ?? 'network';
  const network = useNetwork(group.id);
  return (
    <>
      <Loaded query={network} what="正在计算关键线路…">
        {(data) => <PlanFigures network={data} />}
      </Loaded>
      <div className="view-row">
        <TabRow label="怎么看" tabs={VIEWS} chosen={view} onChoose={(key) => setFilters({ view: key })} />
      </div>
      {view === 'network' && <NetworkPanel {...props} />}
      {view === 'list' && <TasksPanel taskGroupId={group.id} {...props} network={network.data} />}
      {view === 'advice' && (
        <Loaded query={network}>{(data) => <AdvicePanel network={data} {...props} />}</Loaded>
      )}
    </>
  );
}
