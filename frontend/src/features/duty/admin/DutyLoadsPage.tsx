import { Button, Segmented } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { Page } from '@/shared/ui/admin/Page';
import { MemberFilter, useDutyFilters } from './DutyFiltersBar';
import { LoadsReport } from './LoadsReport';
import { PeriodBar, PostSelect, usePeriod } from './PeriodBar';
import { YearHeat } from './YearHeat';
import '../duty.css';
import './heat.css';

const VIEWS = [
  { value: 'table', label: '每人班数' },
  { value: 'year', label: '年度热图' },
];

export default function DutyLoadsPage() {
  const [filters, setFilters] = useFilters(['view', 'from', 'to'] as const);
  const { from, to, dutyPostId } = usePeriod();
  const { memberId } = useDutyFilters();
  const heat = filters.view === 'year';
  const year = Number(from.slice(0, 4));
  const goTo = (next: number) => setFilters({ from: `${next}-01-01`, to: `${next}-12-31` });
  return (
    <Page
      title="值班负担"
      note="按名册次序，不排名。点数字看是哪几班。"
      actions={<Button onClick={() => window.print()}>打印</Button>}
    >
      <div className="loads-bar">
        <div className="filters">
          {heat ? (
            <>
              <Button onClick={() => goTo(year - 1)}>{year - 1} 年</Button>
              <Button onClick={() => goTo(year + 1)}>{year + 1} 年</Button>
              <PostSelect />
              <MemberFilter />
            </>
          ) : (
            <PeriodBar />
          )}
        </div>
        <Segmented
          aria-label="看法"
          options={VIEWS}
          value={heat ? 'year' : 'table'}
          onChange={(view) => setFilters({ view: view === 'year' ? 'year' : undefined })}
        />
      </div>
      {heat ? (
        <YearHeat year={year} dutyPostId={dutyPostId} memberId={memberId} />
      ) : (
        <LoadsReport from={from} to={to} dutyPostId={dutyPostId} />
      )}
    </Page>
  );
}
