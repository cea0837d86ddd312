import { useParams } from 'react-router';
import { DrawPanels } from '@/shared/draw/admin/DrawPanels';
import { DrawChip } from '@/shared/draw/DrawChip';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { dayText, today } from '@/shared/lib/dates';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { SpotCheckRedraw } from '../SpotCheckRedraw';
import { type SpotCheck, useSpotCheck, useSpotCheckResult } from '../spotCheckApi';
import { stratificationNote } from '../spotCheckLabels';
import { periodText, ruleWords } from '../spotCheckRules';
import { DrawnRecords } from './DrawnRecords';
import { SpotCheckActions } from './SpotCheckActions';
import { SpotCheckResultPanel } from './SpotCheckResultPanel';
import { StrataTable } from './StrataTable';

const LATER = '手机上没有网络时记的，联网后才会送到：晚几天抽，总体更全。抽取后才到的不会再抽，只公开条数。';

export default function SpotCheckPage() {
  const { spotCheckId = '' } = useParams();
  const check = useSpotCheck(spotCheckId);
  return <Loaded query={check}>{(data) => <Check check={data} />}</Loaded>;
}

function Check({ check }: { check: SpotCheck }) {
  const waits = firstDrawDay(check.status, check.to, today());
  return (
    <Page
      title={`${periodText(check)} 抽查`}
      note={
        <>
          {ruleWords(check)} <DrawChip status={check.status} />
        </>
      }
      actions={<SpotCheckActions check={check} />}
    >
      {waits && (
        <p className="panel panel-pad">
          时段还没有结束，{dayText(waits)} 起可以抽取。{LATER}
        </p>
      )}
      <DrawPanels
        course={check}
        frame={{ name: '时段', text: `${periodText(check)}，按服务开始的日子` }}
        rule={ruleWords(check)}
        note={stratificationNote[check.stratification]}
        proof={<SpotCheckRedraw check={check} />}
      />
      {check.drawn && <Drawn check={check} />}
    </Page>
  );
}

function Drawn({ check }: { check: SpotCheck }) {
  const result = useSpotCheckResult(check.id);
  return (
    <>
      <section className="panel panel-flush panel-gap" aria-labelledby="check-result">
        <div className="panel-head">
          <h2 id="check-result">结果</h2>
        </div>
        <Loaded query={result}>{(data) => <SpotCheckResultPanel check={check} result={data} />}</Loaded>
      </section>
      <section className="panel panel-flush panel-gap" aria-labelledby="check-strata">
        <div className="panel-head">
          <h2 id="check-strata">各层</h2>
          <p>
            共 {check.size} 条记录，抽中 {check.sample} 条
            {check.excluded > 0 && `；另有 ${check.excluded} 条抽取前已被更正代替，不进入总体`}。
          </p>
        </div>
        <StrataTable strata={check.strata} counts={result.data?.strata} />
      </section>
      <DrawnRecords check={check} />
    </>
  );
}
