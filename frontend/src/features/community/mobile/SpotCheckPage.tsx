import { useParams } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { dayText, momentText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { SpotCheckRedraw } from '../SpotCheckRedraw';
import { type SpotCheck, useSpotCheck, useSpotCheckResult } from '../spotCheckApi';
import { estimateText, periodText, ruleWords } from '../spotCheckRules';
import { DrawnList } from './DrawnList';

export default function SpotCheckPage() {
  const { spotCheckId = '' } = useParams();
  const check = useSpotCheck(spotCheckId);
  return (
    <PhonePage title="记录抽查" back={paths.mobile.spotChecks}>
      <Loaded query={check}>{(data) => <Check check={data} />}</Loaded>
    </PhonePage>
  );
}

function Check({ check }: { check: SpotCheck }) {
  const waits = firstDrawDay(check.status, check.to, today());
  return (
    <>
      <section className="card" aria-label="约定">
        <span className="row-title">{periodText(check)}</span>
        <p className="row-note">{ruleWords(check)}</p>
        <p className="check-state">
          <DrawChip status={check.status} />
        </p>
        <p className="row-note">
          {check.created.by} {momentText(check.created.at)} 约定
        </p>
        {check.drawn && (
          <p className="row-note">
            {check.drawn.by} {momentText(check.drawn.at)} 抽取
          </p>
        )}
        {waits && <p className="row-note">{dayText(waits)} 起可以抽取</p>}
        {check.cancelReason && <p className="row-note">取消原因：{check.cancelReason}</p>}
      </section>
      <section className="card" aria-labelledby="check-proof">
        <h2 id="check-proof" className="card-title">
          怎样验证
        </h2>
        <SpotCheckRedraw check={check} />
      </section>
      {check.drawn && (
        <>
          <Result check={check} />
          <Strata check={check} />
          <DrawnList check={check} />
        </>
      )}
    </>
  );
}

function Result({ check }: { check: SpotCheck }) {
  const result = useSpotCheckResult(check.id);
  return (
    <section className="card" aria-labelledby="check-result">
      <h2 id="check-result" className="card-title">
        结果
      </h2>
      <Loaded query={result}>
        {({ confirmed, notConfirmed, unreachable, open, late, estimate }) => (
          <>
            <p>
              抽中 {check.sample} 条：确认 {confirmed} 条，未确认 {notConfirmed} 条，联系不上 {unreachable}{' '}
              条，待核实 {open} 条。
            </p>
            <p>估计全部记录中社区会确认的：{estimateText(estimate)}</p>
            {late > 0 && <p className="row-note">抽取以后又到了 {late} 条，没有机会被抽中。</p>}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Strata({ check }: { check: SpotCheck }) {
  return (
    <section className="card" aria-labelledby="check-strata">
      <h2 id="check-strata" className="card-title">
        各层
      </h2>
      <p className="row-note">
        共 {check.size} 条记录，抽中 {check.sample} 条
        {check.excluded > 0 && `；另有 ${check.excluded} 条抽取前已被更正代替`}。
      </p>
      <ul className="rows">
        {check.strata.map(({ key, name, size, sample, probability }) => (
          <li key={key} className="row-block">
            <div className="row-line">
              <span className="row-title">{name}</span>
              <span>
                {sample} / {size} 条
              </span>
            </div>
            <p className="row-note">每条被抽中的概率 {probability}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
