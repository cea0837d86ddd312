import { useParams } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { dayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { BackCheckRedraw } from '../BackCheckRedraw';
import { type BackCheck, type BackCheckUnit, useBackCheck, useDrawnUnits } from '../backCheckApi';
import { ruleWords, titleOf } from '../backCheckRules';
import { OutcomeEntry } from '../OutcomeEntry';
import { placeText, verifiedShareText } from '../surveyRules';

export default function BackCheckPage() {
  const { surveyId = '', backCheckId = '' } = useParams();
  const check = useBackCheck(surveyId, backCheckId);
  return (
    <PhonePage title="回访核实" back={paths.mobile.backChecks(surveyId)}>
      <Loaded query={check}>{(data) => <Check check={data} />}</Loaded>
    </PhonePage>
  );
}

function Check({ check }: { check: BackCheck }) {
  const waits = firstDrawDay(check.status, check.cutoffOn, today());
  return (
    <>
      <section className="card" aria-label="约定">
        <div className="row-line">
          <span className="row-title">{titleOf(check)}</span>
          <DrawChip status={check.status} />
        </div>
        <p className="row-note">{ruleWords(check)}</p>
        {waits && <p className="row-note">{dayText(waits)} 起可以抽取</p>}
        {check.drawn && (
          <p className="row-note">
            总体 {check.size} 户，抽中 {check.sample} 户，待核实 {check.open} 户
          </p>
        )}
        {check.verified && <p>属实的比例：{verifiedShareText(check.verified)}</p>}
        {check.cancelReason && <p className="row-note">取消原因：{check.cancelReason}</p>}
      </section>
      <section className="card" aria-labelledby="check-proof">
        <h2 id="check-proof" className="card-title">
          怎样验证
        </h2>
        <BackCheckRedraw check={check} />
      </section>
      {check.drawn && <Drawn check={check} />}
    </>
  );
}

function Drawn({ check }: { check: BackCheck }) {
  const list = useDrawnUnits(check);
  return (
    <section className="card" aria-labelledby="check-drawn">
      <h2 id="check-drawn" className="card-title">
        抽中的户
      </h2>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && <StateBox title="没有抽中的户" />}
      <ul className="rows">
        {list.rows.map((unit) => (
          <Row key={unit.unitId} check={check} unit={unit} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <button type="button" className="btn btn-wide" onClick={() => void list.fetchNextPage()}>
          更多
        </button>
      ) : (
        list.rows.length > 0 && <p className="row-note">共 {list.rows.length} 户，已全部显示</p>
      )}
    </section>
  );
}

function Row({ check, unit }: { check: BackCheck; unit: BackCheckUnit }) {
  const { memberId } = useSession();
  return (
    <li className="row-block">
      <span className="row-title">{unit.unitCode}</span>
      <p className="row-note">
        {placeText(unit.villageName, unit.blockName)} · 概率 {unit.probability}
        {check.status === 'DRAWN' && !unit.mayCheck && ' · 您去过或由您的组负责，请别人核实'}
      </p>
      <OutcomeEntry
        check={check}
        unit={unit}
        checkedBy={unit.mayCheck ? (memberId ?? undefined) : undefined}
      />
    </li>
  );
}
