import { Button } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { useDutiesWhere } from '../planningApi';
import { DutyDialogs } from './DutyDialogs';
import { MemberFilter, StatusFilter, useDutyFilters } from './DutyFiltersBar';
import { DutyTable } from './DutyTable';
import { PeriodBar, usePeriod } from './PeriodBar';
import { useDutyDesk } from './useDutyDesk';
import '../duty.css';

/** The duties behind a number, over all posts and rosters. */
export default function DutyRecordsPage() {
  const [{ standIn }, setFilters] = useFilters(['standIn'] as const);
  const duties = useDutiesWhere({ ...usePeriod(), ...useDutyFilters(), coveredByMemberId: standIn });
  const desk = useDutyDesk();
  return (
    <Page
      title="值班记录"
      note="每一班是谁、结果怎样。草稿也在内，用状态筛选。"
      actions={<Button onClick={() => window.print()}>打印</Button>}
    >
      <div className="filters">
        <PeriodBar />
        <MemberFilter />
        <StatusFilter />
        <MemberPicker
          aria-label="按顶班的人看"
          placeholder="由谁顶班"
          allowClear
          value={standIn}
          onChange={(person) => setFilters({ standIn: person })}
        />
      </div>
      <Loaded query={duties}>{(items) => <DutyTable duties={items} desk={desk} />}</Loaded>
      <DutyDialogs desk={desk} />
    </Page>
  );
}
