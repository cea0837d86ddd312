import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { type BackCheck, type BackCheckUnit, useDrawnUnits, type VerdictFilter } from '../backCheckApi';
import { OutcomeEntry } from '../OutcomeEntry';
import { verdictFilterText } from '../surveyLabels';
import { placeText } from '../surveyRules';

const FILTERS = Object.keys(verdictFilterText) as VerdictFilter[];
const TABS = [{ key: 'all', text: '全部' }, ...FILTERS.map((key) => ({ key, text: verdictFilterText[key] }))];

export function DrawnUnits({ check }: { check: BackCheck }) {
  const { memberId } = useSession();
  const [filters, setFilters] = useFilters(['verdict', 'by'] as const);
  const verdict = FILTERS.find((each) => each === filters.verdict);
  const list = useDrawnUnits(check, verdict);
  const by = filters.by ?? memberId ?? undefined;
  return (
    <section aria-labelledby="drawn" className="panel-gap">
      <div className="section-head">
        <h2 id="drawn">抽中的户</h2>
        <TabRow
          label="按核实结果看"
          tabs={TABS}
          chosen={verdict ?? 'all'}
          onChoose={(key) => setFilters({ verdict: key === 'all' ? undefined : key })}
        />
      </div>
      {check.status === 'DRAWN' && (
        <div className="filters">
          <MemberPicker
            aria-label="谁去核实的"
            placeholder="谁去核实的"
            value={by}
            onChange={(chosen) => setFilters({ by: chosen })}
          />
          <p className="muted">下面按这名党员去核实来记；自己去过的户、自己组负责的户不能由自己核实。</p>
        </div>
      )}
      <PagedTable<BackCheckUnit>
        list={list}
        rowKey="unitId"
        unit="户"
        width={860}
        empty={
          <StateBox title={verdict ? `没有“${verdictFilterText[verdict]}”的` : '没有抽中的户'}>
            {verdict ? '换一项看看。' : '截止日以前还没有已完成的户。'}
          </StateBox>
        }
        columns={[
          {
            title: '户',
            key: 'unit',
            width: 130,
            render: (_, { unitId, unitCode }) => (
              <Link to={paths.admin.surveyUnit(check.surveyId, unitId)}>{unitCode}</Link>
            ),
          },
          {
            title: '村和片区',
            key: 'place',
            render: (_, { villageName, blockName }) => placeText(villageName, blockName),
          },
          { title: '被抽中的概率', dataIndex: 'probability', width: 130 },
          {
            title: '核实结果',
            key: 'outcome',
            width: 380,
            render: (_, unit) => <OutcomeEntry check={check} unit={unit} checkedBy={by} />,
          },
        ]}
      />
    </section>
  );
}
