import { useParams } from 'react-router';
import { dayText, momentText, today } from '@/shared/lib/dates';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { BackCheckRedraw } from '../BackCheckRedraw';
import { type BackCheck, useBackCheck } from '../backCheckApi';
import { drawableFrom, ruleWords, titleOf } from '../backCheckRules';
import { backCheckStatusText, backCheckStatusTone, stratificationNote } from '../surveyLabels';
import { verifiedShareText } from '../surveyRules';
import { BackCheckActions } from './BackCheckActions';
import { DrawnUnits } from './DrawnUnits';
import { SurveyFrame } from './SurveyFrame';

export default function BackCheckPage() {
  const { surveyId = '', backCheckId = '' } = useParams();
  const check = useBackCheck(surveyId, backCheckId);
  return (
    <SurveyFrame
      part={check.data ? titleOf(check.data) : '回访核实'}
      note={
        check.data && (
          <>
            {ruleWords(check.data)}{' '}
            <StateChip tone={backCheckStatusTone[check.data.status]}>
              {backCheckStatusText[check.data.status]}
            </StateChip>
          </>
        )
      }
      actions={() => check.data && <BackCheckActions check={check.data} />}
    >
      {() => <Loaded query={check}>{(data) => <Check check={data} />}</Loaded>}
    </SurveyFrame>
  );
}

function Check({ check }: { check: BackCheck }) {
  const waits = drawableFrom(check, today());
  return (
    <>
      {waits && (
        <p className="panel panel-pad">
          截止日还没过，{dayText(waits)}{' '}
          起可以抽取。手机上没有网络时记的，联网后才会送到：晚几天抽，总体更全。
        </p>
      )}
      <div className="two-columns panel-gap">
        <section className="panel panel-pad" aria-labelledby="check-facts">
          <h2 id="check-facts" className="survey-title">
            约定
          </h2>
          <Facts check={check} />
        </section>
        <section className="panel panel-pad" aria-labelledby="check-proof">
          <h2 id="check-proof" className="survey-title">
            怎样验证
          </h2>
          <BackCheckRedraw check={check} />
        </section>
      </div>
      {check.drawn && (
        <>
          <Strata check={check} />
          <DrawnUnits check={check} />
        </>
      )}
    </>
  );
}

function Facts({ check }: { check: BackCheck }) {
  const steps = [
    ['约定', check.created],
    ['抽取', check.drawn],
    ['办结', check.closed],
    ['取消', check.cancelled],
  ] as const;
  return (
    <dl className="facts">
      <dt>总体</dt>
      <dd>抽取时已完成、最后一次入户不晚于 {dayText(check.cutoffOn)} 的户</dd>
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

function Strata({ check }: { check: BackCheck }) {
  return (
    <section className="panel panel-flush panel-gap" aria-labelledby="check-strata">
      <div className="panel-head">
        <h2 id="check-strata">结果和各层</h2>
        <p>
          总体 {check.size} 户，抽中 {check.sample} 户，待核实 {check.open} 户。
          {check.verified
            ? `属实的比例 ${verifiedShareText(check.verified)}，代表全部 ${check.verified.frame} 户。`
            : '抽中的全部核实以后，这里给出属实的比例和区间。'}
        </p>
      </div>
      <SimpleTable<BackCheck['strata'][number]>
        rows={check.strata}
        rowKey="key"
        width={760}
        columns={[
          { title: '层', dataIndex: 'name' },
          { title: '户', dataIndex: 'size', align: 'right', width: 80 },
          { title: '抽', dataIndex: 'sample', align: 'right', width: 80 },
          { title: '每户的概率', dataIndex: 'probability', align: 'right', width: 120 },
          {
            title: '属实 / 核实到',
            key: 'confirmed',
            align: 'right',
            width: 130,
            render: (_, { confirmed, notConfirmed }) =>
              confirmed + notConfirmed > 0 ? `${confirmed} / ${confirmed + notConfirmed}` : '—',
          },
          { title: '没有核实到', dataIndex: 'unreachable', align: 'right', width: 110 },
          { title: '待核实', dataIndex: 'open', align: 'right', width: 90 },
        ]}
      />
    </section>
  );
}
