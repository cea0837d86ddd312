import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type Survey, type SurveyCoverage, useSurveyCoverage } from '../surveyApi';
import { unitStatusText } from '../surveyLabels';
import { partsOf, shareText, toGoText, verifiedText } from '../surveyRules';
import { HeatKey, HeatStrip } from './HeatStrip';
import { PlaceBar } from './PlaceBar';
import { SurveyActions } from './SurveyActions';
import { SurveyFrame } from './SurveyFrame';
import { VillageRow } from './VillageRow';

export default function CoveragePage() {
  return (
    <SurveyFrame actions={(survey) => <SurveyActions survey={survey} />}>
      {(survey) => <Coverage survey={survey} />}
    </SurveyFrame>
  );
}

function Coverage({ survey }: { survey: Survey }) {
  const coverage = useSurveyCoverage(survey.id);
  return (
    <Loaded query={coverage}>
      {(data) =>
        data.total.total === 0 ? (
          <div className="panel">
            <StateBox
              title="还没有户"
              actions={
                <Link to={paths.admin.surveyImport(survey.id)} className="btn btn-primary">
                  导入户的名单
                </Link>
              }
            >
              名单只要四列：户编号、村编号、村名、片区。先检查再写入，再导一次也不会多出来。
            </StateBox>
          </div>
        ) : (
          <>
            <Total coverage={data} />
            <Villages coverage={data} />
          </>
        )
      }
    </Loaded>
  );
}

function Total({ coverage: { surveyId, total, thresholdPercent } }: { coverage: SurveyCoverage }) {
  const verified = verifiedText(total);
  return (
    <section className="panel panel-flush" aria-label="全部">
      <div className="panel-pad">
        <p>
          <span className="big-number">{shareText(total.done, total.total)}</span>{' '}
          <span className="muted">
            已完成 {total.done} / {total.total} 户 · {toGoText(total, thresholdPercent)}
          </span>
        </p>
        <PlaceBar figure={total} thresholdPercent={thresholdPercent} />
        <p className="muted">
          {verified ?? '还没有办结的回访核实，只知道记了多少，不知道记得对不对。'}{' '}
          <Link
            to={
              total.verified
                ? paths.admin.backCheck(surveyId, total.verified.backCheckId)
                : paths.admin.backChecks(surveyId)
            }
          >
            {verified ? '看这次核实' : '约定一次回访核实'}
          </Link>
        </p>
      </div>
      <dl className="counts">
        {partsOf(total).map(({ status, count }) => (
          <div key={status}>
            <dt>{unitStatusText[status]}</dt>
            <dd>
              {count === 0 ? 0 : <Link to={paths.admin.surveyUnits(surveyId, { status })}>{count}</Link>}{' '}
              <small>户</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Villages({ coverage }: { coverage: SurveyCoverage }) {
  const { surveyId, villages, thresholdPercent } = coverage;
  const [{ village: opened }, setFilters] = useFilters(['village'] as const);
  return (
    <section className="panel panel-flush panel-gap" aria-labelledby="villages">
      <div className="panel-head">
        <h2 id="villages">各村（{villages.length}）</h2>
        <HeatStrip
          label="各村一览"
          thresholdPercent={thresholdPercent}
          places={villages.map(({ villageId, villageName, figure }) => ({
            id: villageId,
            name: villageName,
            to: paths.admin.surveyUnits(surveyId, { villageId }),
            figure,
          }))}
        />
      </div>
      <ul className="villages">
        {villages.map((village) => (
          <VillageRow
            key={village.villageId}
            surveyId={surveyId}
            village={village}
            thresholdPercent={thresholdPercent}
            open={opened === village.villageId}
            onToggle={() =>
              setFilters({ village: opened === village.villageId ? undefined : village.villageId })
            }
          />
        ))}
      </ul>
      <HeatKey thresholdPercent={thresholdPercent} />
    </section>
  );
}
