import { today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { usePairs } from '../pairApi';
import type { Survey } from '../surveyApi';
import { dueBy, HORIZONS } from '../surveyRules';
import { type SurveyUnit, useUnits } from '../unitApi';
import { SurveyFrame } from './SurveyFrame';
import { PairSelect } from './UnitFiltersBar';
import { unitColumns } from './unitColumns';

export default function RevisitsPage() {
  return (
    <SurveyFrame
      part="回访计划"
      note="和户约好的日子优先；没有约的按间隔排；回访核实不属实的第二天起再去。手机上同一份，按两人组分开。"
    >
      {(survey) => <Revisits survey={survey} />}
    </SurveyFrame>
  );
}

const DECIDE = 'decide';
const TABS = [...HORIZONS, { key: DECIDE, text: '请委员决定的' }] as const;

function Revisits({ survey }: { survey: Survey }) {
  const [address, setAddress] = useFilters(['horizon', 'pairId'] as const);
  const horizon = TABS.find(({ key }) => key === address.horizon)?.key ?? 'today';
  const wanted = horizon === DECIDE ? { needsDecision: true } : { dueBy: dueBy(horizon, today()) };
  const list = useUnits(survey.id, { ...wanted, pairId: address.pairId });
  const pairs = usePairs(survey.id);
  return (
    <>
      <div className="filters">
        <TabRow
          label="看到哪天"
          tabs={TABS}
          chosen={horizon}
          onChoose={(key) => setAddress({ horizon: key })}
        />
        <PairSelect
          pairs={pairs.data}
          value={address.pairId}
          onChange={(pairId) => setAddress({ pairId })}
          placeholder="全部两人组"
        />
      </div>
      <PagedTable<SurveyUnit>
        list={list}
        unit="户"
        width={1040}
        columns={unitColumns(survey.id, pairs.data)}
        empty={
          horizon === DECIDE ? (
            <StateBox title="没有等委员决定的户">
              接连几次不在家或暂不配合的户，系统不再排下一次，会列在这里。
            </StateBox>
          ) : (
            <StateBox title="这段时间没有该再去的户">不在家、办理中的户，记下以后会按日子排到这里。</StateBox>
          )
        }
      />
    </>
  );
}
