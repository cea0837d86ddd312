import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';
import { Loaded } from '@/shared/ui/Loaded';
import { useOpenDispute } from '../disputeApi';
import { usePairs } from '../pairApi';
import { reasonText } from '../surveyLabels';
import { pairText, placeText } from '../surveyRules';
import { type SurveyUnit, useUnit } from '../unitApi';
import { reasonsFor } from '../visitRules';
import { SurveyFrame } from './SurveyFrame';
import { UnitDisputes } from './UnitDisputes';
import { UnitVisits } from './UnitVisits';
import { NextVisit, UnitState } from './unitColumns';

export default function UnitPage() {
  const { surveyId = '', unitId = '' } = useParams();
  const unit = useUnit(surveyId, unitId);
  const [disputing, setDisputing] = useState(false);
  return (
    <SurveyFrame
      part={unit.data?.code ?? '户'}
      actions={() => <Button onClick={() => setDisputing(true)}>记一项争议</Button>}
    >
      {() => (
        <Loaded query={unit}>
          {(data) => (
            <>
              <Facts surveyId={surveyId} unit={data} />
              <div className="two-columns panel-gap">
                <UnitVisits surveyId={surveyId} unitId={unitId} />
                <UnitDisputes surveyId={surveyId} unitId={unitId} />
              </div>
              <DisputeForm
                surveyId={surveyId}
                unit={data}
                open={disputing}
                onClose={() => setDisputing(false)}
              />
            </>
          )}
        </Loaded>
      )}
    </SurveyFrame>
  );
}

function Facts({ surveyId, unit }: { surveyId: string; unit: SurveyUnit }) {
  const pair = usePairs(surveyId).data?.find(({ id }) => id === unit.pairId);
  const { villageId, blockId } = unit;
  return (
    <section className="panel panel-pad" aria-label="这一户">
      <dl className="facts">
        <dt>村和片区</dt>
        <dd>
          <Link to={paths.admin.surveyUnits(surveyId, { villageId, blockId })}>
            {placeText(unit.villageName, unit.blockName)}
          </Link>
        </dd>
        <dt>状态</dt>
        <dd>
          <UnitState unit={unit} />
        </dd>
        <dt>去过</dt>
        <dd>
          {unit.visits} 次{unit.lastVisitAt && `，最后一次 ${momentText(unit.lastVisitAt)}`}
        </dd>
        <dt>下一次</dt>
        <dd>
          <NextVisit unit={unit} />
        </dd>
        <dt>谁负责</dt>
        <dd>{unit.pairId ? pair && pairText(pair) : '还没有分给两人组'}</dd>
      </dl>
    </section>
  );
}

interface DisputeFormProps {
  surveyId: string;
  unit: SurveyUnit;
  open: boolean;
  onClose: () => void;
}

type Values = Parameters<ReturnType<typeof useOpenDispute>['mutateAsync']>[0];

function DisputeForm({ surveyId, unit, open, onClose }: DisputeFormProps) {
  const create = useOpenDispute(surveyId);
  const submit = async (values: Values) => {
    await create.mutateAsync({ ...values, unitId: unit.id });
    notify('green', '争议已记下。');
  };
  return (
    <FormModal<Values>
      title={`${unit.code} 的争议`}
      open={open}
      onClose={onClose}
      initial={{ reason: 'BOUNDARY' }}
      submit={submit}
    >
      <Form.Item name="reason" label="关于什么">
        <Select options={reasonsFor('DISPUTED').map((value) => ({ value, label: reasonText[value] }))} />
      </Form.Item>
      <Form.Item
        name="description"
        label="情况（不写姓名、证件号和电话）"
        validateTrigger="onChange"
        rules={[{ required: true, whitespace: true, message: '请写明情况' }, noPersonalNumbers]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
