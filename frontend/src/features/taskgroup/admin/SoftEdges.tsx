import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import type { SoftEdge } from '../adviceApi';
import type { PlannedTask } from '../planApi';

interface SoftEdgesProps {
  edges: SoftEdge[];
  taskOf: ReadonlyMap<string, PlannedTask>;
}

/** All soft dependencies that were weighed, each alone: the reason behind the sets above. */
export function SoftEdges({ edges, taskOf }: SoftEdgesProps) {
  const name = (id: string) => {
    const task = taskOf.get(id);
    return task ? `${task.code} ${task.name}` : '—';
  };
  return (
    <details className="panel panel-gap panel-flush soft-edges">
      <summary>逐条看 {edges.length} 条软前置单独去掉能省多少</summary>
      <SimpleTable<SoftEdge>
        rows={edges}
        rowKey="dependencyId"
        columns={[
          { title: '后办', key: 'to', render: (_, edge) => name(edge.successorId) },
          { title: '习惯上等', key: 'from', render: (_, edge) => name(edge.predecessorId) },
          { title: '依据', key: 'evidence', render: (_, edge) => edge.evidence ?? '没有写依据' },
          { title: '单独去掉省', key: 'saved', width: 120, render: (_, edge) => `${edge.savedDays} 天` },
        ]}
      />
    </details>
  );
}
