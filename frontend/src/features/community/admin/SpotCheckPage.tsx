import { useParams } from 'react-router';
import { dayText, momentText, today } from '@/shared/lib/dates';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { SpotCheckRedraw } from '../SpotCheckRedraw';
import { type SpotCheck, useSpotCheck, useSpotCheckResult } from '../spotCheckApi';
import { spotCheckStatusText, spotCheckStatusTone, stratificationNote } from '../spotCheckLabels';
import { drawableFrom, periodText, ruleWords } from '../spotCheckRules';
import { DrawnRecords } from './DrawnRecords';
import { SpotCheckActions } from './SpotCheckActions';
import { SpotCheckResultPanel } from './SpotCheckResultPanel';
import { StrataTable } from './StrataTable';
import './spotChecks.css';

const LATER = '手机上没有网络时记的，联网后才会送到：晚几天抽，总体更全。抽取后才到的不会再抽，只公开条数。';

export default function SpotCheckPage() {
  const { spotCheckId = '' } = useParams();
  const check = useSpotCheck(spotCheckId);
  return <Loaded query={check}>{(data) => <Check check={data} />}</Loaded>;
}

function Check({ check }: { check: SpotCheck }) {
  const waits = drawableFrom(check, today());
  return (
    <Page
      title={`${periodText(check)} 抽查`}
      note={
        <>
          {ruleWords(check)}{' '}
          <StateChip tone={spotCheckStatusTone[check.status]}>{spotCheckStatusText[check.status]}</StateChip>
        </>
      }
      actions={<SpotCheckActions check={check} />}
    >
      {waits && (
        <p className="panel panel-pad">
          时段还没有结束，{dayText(waits)} 起可以抽取。{LATER}
        </p>
      )}
      <div className="two-columns panel-gap">
        <section className="panel panel-pad" aria-labelledby="check-facts">
          <h2 id="check-facts" className="spot-title">
            约定
          </h2>
          <Facts check={check} />
        </section>
        <section className="panel panel-pad" aria-labelledby="check-proof">
          <h2 id="check-proof" className="spot-title">
            怎样验证
          </h2>
          <SpotCheckRedraw check={check} />
        </section>
      </div>
      {check.drawn && <Drawn check={check} />}
    </Page>
  );
}

function Facts({ check }: { check: SpotCheck }) {
  const steps = [
    ['约定', check.created],
    ['抽取', check.drawn],
    ['办结', check.closed],
    ['取消', check.cancelled],
  ] as const;
  return (
    <dl className="facts">
      <dt>时段</dt>
      <dd>{periodText(check)}，按服务开始的日子</dd>
      <dt>规则</dt>
      <dd>
        {ruleWords(check)}。<span className="muted">{stratificationNote[check.stratification]}</span>
      </dd>
      {steps.map(
        ([name, act]) =>
          act && (
            <div key={name} className="facts-row">
              <dt>{name}</dt>
              <dd>
                {act.by}，{momentText(act.at)}
              </dd>
            </div>
          ),
      )}
      {check.cancelReason && (
        <>
          <dt>取消原因</dt>
          <dd>{check.cancelReason}</dd>
        </>
      )}
    </dl>
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
