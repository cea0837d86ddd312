import { Button, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';
import { Loaded } from '@/shared/ui/Loaded';
import {
  type Dispute,
  type DisputeOutcome,
  useAddDisputeNote,
  useDispute,
  useResolveDispute,
} from '../disputeApi';
import { disputeOutcomeText, reasonText } from '../surveyLabels';

const OUTCOMES = Object.keys(disputeOutcomeText) as DisputeOutcome[];

interface DisputeDrawerProps {
  surveyId: string;
  disputeId: string;
  onClose: () => void;
}

/** One dispute: how it came, what was done about it, and the way to end it. */
export function DisputeDrawer({ surveyId, disputeId, onClose }: DisputeDrawerProps) {
  const dispute = useDispute(surveyId, disputeId);
  return (
    <Drawer title="争议" open onClose={onClose} size={520}>
      <Loaded query={dispute}>
        {(data) => (
          <>
            <Course dispute={data} />
            {data.status === 'OPEN' && <Actions surveyId={surveyId} dispute={data} />}
          </>
        )}
      </Loaded>
    </Drawer>
  );
}

function Course({ dispute }: { dispute: Dispute }) {
  return (
    <dl className="facts">
      <dt>户</dt>
      <dd>{dispute.unitCode}</dd>
      <dt>关于</dt>
      <dd>{reasonText[dispute.reason]}</dd>
      <dt>情况</dt>
      <dd>{dispute.description ?? '没有写'}</dd>
      <dt>记下</dt>
      <dd>
        {dispute.openedBy}，{momentText(dispute.openedAt)}
      </dd>
      {dispute.notes.map(({ text, by, at }) => (
        <div key={at} className="facts-row">
          <dt>办理</dt>
          <dd>
            {text}
            <div className="muted">
              {by}，{momentText(at)}
            </div>
          </dd>
        </div>
      ))}
      {dispute.outcome && (
        <>
          <dt>办结</dt>
          <dd>
            {disputeOutcomeText[dispute.outcome]}：{dispute.resolution}
            <div className="muted">
              {dispute.resolvedBy}
              {dispute.resolvedAt && `，${momentText(dispute.resolvedAt)}`}
            </div>
          </dd>
        </>
      )}
    </dl>
  );
}

function Actions({ surveyId, dispute }: { surveyId: string; dispute: Dispute }) {
  const [doing, setDoing] = useState<'NOTE' | 'RESOLVE'>();
  const note = useAddDisputeNote(surveyId, dispute.id);
  const resolve = useResolveDispute(surveyId, dispute.id);
  const close = () => setDoing(undefined);
  return (
    <>
      <div className="page-actions panel-gap">
        <Button onClick={() => setDoing('NOTE')}>补记办理经过</Button>
        <Button type="primary" onClick={() => setDoing('RESOLVE')}>
          办结
        </Button>
      </div>
      <FormModal<{ text: string }>
        title="补记办理经过"
        open={doing === 'NOTE'}
        onClose={close}
        initial={{}}
        submit={async (body) => {
          await note.mutateAsync(body);
          notify('green', '已补记。');
        }}
      >
        <TextItem name="text" label="办了什么" />
      </FormModal>
      <FormModal<{ outcome: DisputeOutcome; resolution: string }>
        title={`办结 ${dispute.unitCode} 的争议`}
        open={doing === 'RESOLVE'}
        onClose={close}
        initial={{ outcome: 'SETTLED' }}
        submitText="办结"
        submit={async (body) => {
          await resolve.mutateAsync(body);
          notify('green', '争议已办结。');
        }}
      >
        <Form.Item name="outcome" label="结果">
          <Radio.Group options={OUTCOMES.map((value) => ({ value, label: disputeOutcomeText[value] }))} />
        </Form.Item>
        <TextItem name="resolution" label="怎么办结的" />
      </FormModal>
    </>
  );
}

function TextItem({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item
      name={name}
      label={`${label}（不写姓名、证件号和电话）`}
      validateTrigger="onChange"
      rules={[{ required: true, whitespace: true, message: '请写明' }, noPersonalNumbers]}
    >
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  );
}
