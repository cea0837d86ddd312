import { useParams } from 'react-router';
import { DrawPanels } from '@/shared/draw/admin/DrawPanels';
import { DrawChip } from '@/shared/draw/DrawChip';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { dayText, today } from '@/shared/lib/dates';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { BackCheckRedraw } from '../BackCheckRedraw';
import { type BackCheck, useBackCheck } from '../backCheckApi';
import { ruleWords, titleOf } from '../backCheckRules';
import { stratificationNote } from '../surveyLabels';
import { coveredText, verifiedShareText } from '../surveyRules';
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
            {ruleWords(check.data)} <DrawChip status={check.data.status} />
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
  const waits = firstDrawDay(check.status, check.cutoffOn, today());
  return (
    <>
      {waits && (
        <p className="panel panel-pad">
          截止日还没过，{dayText(waits)}{' '}
          起可以抽取。手机上没有网络时记的，联网后才会送到：晚几天抽，总体更全。
        </p>
      )}
      <DrawPanels
        course={check}
        frame={{ name: '总体', text: `抽取时已完成、最后一次入户不晚于 ${dayText(check.cutoffOn)} 的户` }}
        rule={ruleWords(check)}
        note={stratificationNote[check.stratification]}
        proof={<BackCheckRedraw check={check} />}
      />
      {check.drawn && (
        <>
          <Strata check={check} />
          <DrawnUnits check={check} />
        </>
      )}
    </>
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
            ? `属实的比例 ${verifiedShareText(check.verified)}，${coveredText(check.verified)}。`
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
