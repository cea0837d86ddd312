const LINES = [
  { kind: 'HARD', critical: false, text: '硬前置' },
  { kind: 'SOFT', critical: false, text: '软前置' },
  { kind: 'HARD', critical: true, text: '关键前置' },
] as const;

/** What the marks of the chart mean; each bar and the list say it in words. */
export function GanttKey({ baseline }: { baseline: boolean }) {
  return (
    <p className="gantt-key" aria-hidden="true">
      <span>
        <i className="gantt-bar" data-critical="true" />
        关键线路
      </span>
      <span>
        <i className="gantt-bar" />
        有机动
      </span>
      <span>
        <i className="gantt-bar" data-state="IN_PROGRESS" />
        办理中
      </span>
      <span>
        <i className="gantt-bar" data-state="DONE" />
        已办结
      </span>
      <span>
        <i className="gantt-bar" data-blocked="true" />
        被前置挡住
      </span>
      <span>
        <i className="gantt-baseline" />
        {baseline ? '基准' : '基准（还没有保存）'}
      </span>
      {LINES.map(({ kind, critical, text }) => (
        <span key={text}>
          <svg className="gantt-links" width="26" height="10" aria-hidden="true">
            <g data-kind={kind} data-critical={critical}>
              <path className="gantt-link" d="M0 5H18" />
              <path className="gantt-tip" d="M25 5l-8 -4v8Z" />
            </g>
          </svg>
          {text}
        </span>
      ))}
      <span>
        <i className="gantt-key-off" />
        休息日
      </span>
    </p>
  );
}
