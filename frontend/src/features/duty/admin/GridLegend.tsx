import { dutyMark, dutyStatusText } from '../labels';
import type { MonthGrid } from '../rules';

const PUBLISHED = ['PLANNED', 'DONE', 'COVERED', 'EXCUSED', 'MISSED'] as const;

export function GridLegend({ draft, grid }: { draft: boolean; grid: MonthGrid }) {
  const filled = grid.rows.reduce((sum, row) => sum + row.inMonth, 0);
  const unfilled = grid.columns.reduce((sum, column) => sum + column.unfilled, 0);
  return (
    <div className="legend">
      <span>
        本月 {filled} 班{unfilled > 0 && `，缺 ${unfilled} 班`}
      </span>
      {(draft ? (['DRAFT'] as const) : PUBLISHED).map((status) => (
        <span key={status}>
          <i className="shift" data-status={status} aria-hidden="true">
            {dutyMark[status]}
          </i>
          {dutyStatusText[status]}
        </span>
      ))}
      <span>
        <i className="shift" data-status={draft ? 'DRAFT' : 'PLANNED'} data-pinned="true" aria-hidden="true">
          岗
        </i>
        已固定
      </span>
      <span>
        <i className="swatch" data-kind="OFF" aria-hidden="true" />
        休息日
      </span>
      <span>
        <i className="swatch" data-kind="MAKE_UP" aria-hidden="true" />
        调休上班
      </span>
      <span>
        <i className="swatch" data-kind="ABSENT" aria-hidden="true" />
        请假
      </span>
      <span className="muted">
        {draft
          ? '点一班选要做的事；拖到同一天的别人是换人，拖到别人的班上是对换'
          : '点一班选要做的事；拖给别人是代本人提出换班'}
      </span>
    </div>
  );
}
