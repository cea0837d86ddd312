import type { Network } from '../api';

export function PlanFigures({ network }: { network: Network }) {
  const rows = [
    { kind: 'serial', label: '一件接一件办', days: network.serialDays },
    { kind: 'planned', label: '按现在的前置', days: network.plannedDays },
    { kind: 'hard', label: '只留硬前置', days: network.hardOnlyDays },
  ];
  const longest = Math.max(1, network.serialDays);
  return (
    <section className="panel plan-figures" aria-label="工期">
      {rows.map(({ kind, label, days }) => (
        <div key={kind} className="plan-row" data-kind={kind}>
          <span>{label}</span>
          <i style={{ width: `${(days / longest) * 100}%` }} aria-hidden="true" />
          <strong>{days} 天</strong>
        </div>
      ))}
      <p className="muted">
        工作日。关键线路上有 {network.criticalPath.length} 个环节，其中任何一个晚一天，整体就晚一天。
      </p>
    </section>
  );
}
