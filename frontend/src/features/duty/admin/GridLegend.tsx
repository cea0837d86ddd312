import type { MonthGrid } from '../rules';

export function GridLegend({ draft, grid }: { draft: boolean; grid: MonthGrid }) {
  const filled = grid.rows.reduce((sum, row) => sum + row.inMonth, 0);
  const unfilled = grid.columns.reduce((sum, column) => sum + column.unfilled, 0);
  return (
    <div className="legend">
      <span>
        本月 {filled} 班{unfilled > 0 && `，缺 ${unfilled} 班`}
      </span>
      <span>
        <i className="shift" data-status={draft ? 'DRAFT' : 'PLANNED'} aria-hidden="true" />
        {draft ? '草稿（虚线）' : '已发布'}
      </span>
      <span>
        <i className="swatch" style={{ background: '#f1efea' }} aria-hidden="true" />
        休息日
      </span>
      <span>
        <i className="swatch" style={{ background: '#fdf6e6' }} aria-hidden="true" />
        调休上班
      </span>
      <span>
        <i
          className="swatch"
          style={{ backgroundImage: 'repeating-linear-gradient(45deg, #c9c4ba 0 1px, transparent 1px 6px)' }}
          aria-hidden="true"
        />
        请假
      </span>
      {draft && <span className="muted">点“岗”换人，或拖到同一天的另一人</span>}
    </div>
  );
}
