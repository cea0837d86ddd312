import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRuleParameters } from '@/features/branch/api';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type ComplianceSwitch, useComplianceSwitches, useDecideSwitch } from '../proofApi';
import { DecisionsPanel } from './DecisionsPanel';
import { PurgesPanel } from './PurgesPanel';
import '../proof.css';

/** Each optional proof: what it rests on, what it keeps, who switched it, when and why. */
export default function CompliancePage() {
  const switches = useComplianceSwitches();
  const [deciding, setDeciding] = useState<ComplianceSwitch>();
  const decide = useDecideSwitch();
  const submit = async ({ reason }: { reason: string }) => {
    if (!deciding) return;
    const { kind, version, switchedOn } = deciding;
    await decide.mutateAsync({ kind, version, body: { switchedOn: !switchedOn, reason: reason.trim() } });
    notify('green', switchedOn ? '已关上。' : '已打开，附不附仍由党员自己决定。');
  };
  return (
    <Page
      title="合规开关"
      note="记一次服务不需要任何证明。下面各项默认都关着，打开以后也只是让党员可以自愿附上；不打卡、不排名、不留轨迹。党员在手机“隐私与同意”里看得到同样的内容。"
    >
      <section className="panel" aria-labelledby="switches">
        <div className="panel-head">
          <h2 id="switches">自愿证明</h2>
        </div>
        <Loaded query={switches}>
          {(items) => (
            <ul className="switch-list">
              {items.map((each) => (
                <SwitchRow key={each.kind} each={each} onDecide={() => setDeciding(each)} />
              ))}
              <DutyPhotosRow />
            </ul>
          )}
        </Loaded>
      </section>
      <DecisionsPanel />
      <PurgesPanel />
      <FormModal<{ reason: string }>
        title={deciding ? `${deciding.switchedOn ? '关上' : '打开'}“${deciding.title}”` : ''}
        open={Boolean(deciding)}
        onClose={() => setDeciding(undefined)}
        initial={{ reason: '' }}
        submit={submit}
        submitText={deciding?.switchedOn ? '关上' : '打开'}
      >
        <p style={{ marginBottom: 16 }}>
          {deciding?.switchedOn
            ? '关上以后，再发来的这项证明不保存，服务记录照样收下；原始坐标随即删除。'
            : deciding?.legalNote}
        </p>
        <Form.Item
          name="reason"
          label="为什么"
          extra="例如哪次会议商定。所有党员都看得到。"
          rules={[{ required: true, whitespace: true, message: '请写明原因' }]}
        >
          <Input.TextArea rows={3} maxLength={300} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}

const NEXT: Partial<Record<ComplianceSwitch['kind'], { to: string; text: string }>> = {
  QR: { to: paths.admin.hostSessions, text: '出示现场二维码' },
  LOCATION: { to: paths.admin.communities, text: '登记社区地点' },
  COMMUNITY: { to: paths.admin.feedback, text: '请社区反馈' },
};

function SwitchRow({ each, onDecide }: { each: ComplianceSwitch; onDecide: () => void }) {
  const next = each.switchedOn ? NEXT[each.kind] : undefined;
  return (
    <li>
      <div className="switch-head">
        <h3>{each.title}</h3>
        <StateChip tone={each.switchedOn ? 'blue' : 'plain'}>{each.switchedOn ? '开' : '关'}</StateChip>
        {each.consentNeeded && <span className="muted">须本人另行同意</span>}
        {next && <Link to={next.to}>{next.text}</Link>}
      </div>
      <div className="switch-words">
        <dl>
          <dt>依据</dt>
          <dd>{each.legalNote}</dd>
          <dt>留下</dt>
          <dd>{each.kept}</dd>
          <dt>决定</dt>
          <dd>
            {each.decidedAt
              ? `${momentText(each.decidedAt)}，${each.decidedBy}：${each.reason}`
              : '没有人打开过'}
          </dd>
        </dl>
      </div>
      <Button className="switch-action" onClick={onDecide}>
        {each.switchedOn ? '关上' : '打开'}
      </Button>
    </li>
  );
}

/** A rule of duties, which stands among the agreed parameters; shown here so that nothing optional is overlooked. */
function DutyPhotosRow() {
  const parameters = useRuleParameters();
  const rule = parameters.data?.find(({ code }) => code === 'duty.photosAllowed');
  if (!rule) return null;
  const on = rule.value === 'true';
  return (
    <li>
      <div className="switch-head">
        <h3>值班检查照片</h3>
        <StateChip tone={on ? 'blue' : 'plain'}>{on ? '开' : '关'}</StateChip>
      </div>
      <div className="switch-words">
        <dl>
          <dt>依据</dt>
          <dd>{rule.source}</dd>
          <dt>留下</dt>
          <dd>自愿附的检查照片；拍摄地点等信息在保存前去除。</dd>
        </dl>
      </div>
      <Link className="switch-action" to={paths.admin.settings}>
        在约定参数中设置
      </Link>
    </li>
  );
}
