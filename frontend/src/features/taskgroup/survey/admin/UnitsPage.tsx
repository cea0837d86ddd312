import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { usePairs } from '../pairApi';
import type { Survey } from '../surveyApi';
import { type SurveyUnit, useUnits } from '../unitApi';
import { SurveyActions } from './SurveyActions';
import { SurveyFrame } from './SurveyFrame';
import { UnitFiltersBar, useUnitFilters } from './UnitFiltersBar';
import { unitColumns } from './unitColumns';

export default function UnitsPage() {
  return (
    <SurveyFrame part="户" actions={(survey) => <SurveyActions survey={survey} />}>
      {(survey) => <Units survey={survey} />}
    </SurveyFrame>
  );
}

function Units({ survey }: { survey: Survey }) {
  const filtering = useUnitFilters();
  const list = useUnits(survey.id, filtering.filters);
  const pairs = usePairs(survey.id);
  return (
    <>
      <UnitFiltersBar surveyId={survey.id} {...filtering} />
      <PagedTable<SurveyUnit>
        list={list}
        unit="户"
        width={1040}
        columns={unitColumns(survey.id, pairs.data)}
        empty={
          filtering.filtered ? (
            <StateBox
              title="没有符合条件的户"
              actions={
                <button type="button" className="btn" onClick={filtering.clear}>
                  清除筛选
                </button>
              }
            >
              换个条件再看。
            </StateBox>
          ) : (
            <StateBox
              title="还没有户"
              actions={
                <Link to={paths.admin.surveyImport(survey.id)} className="btn btn-primary">
                  导入户的名单
                </Link>
              }
            >
              导入以后，每一户的状态、去过几次和下一次都在这里。
            </StateBox>
          )
        }
      />
    </>
  );
}
