import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type HostSession, useEndHostSession, useHostSessions, useOpenHostSession } from '../hostApi';
import { useComplianceSwitches } from '../proofApi';
import { hostPeriod, hostStateText, hostStateTone } from '../proofLabels';
import { hostState } from '../proofRules';
import { CommunityPicker } from './CommunityPicker';

const HOURS = [1, 2, 4, 8, 12];

interface Values {
  communityId: string;
  hours: number;
}

export default function HostSessionsPage() {
  const list = useHostSessions();
  const switches = useComplianceSwitches();
  const open = useOpenHostSession();
  const end = useEndHostSession();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const isOff = switches.data?.some(({ kind, switchedOn }) => kind === 'QR' && !switchedOn);

  const submit = ({ communityId, hours }: Values) =>
    open.mutateAsync({ communityId, until: new Date(Date.now() + hours * 3_600_000).toISOString() });

  return (
    <Page
      title="现场二维码"
      note="来的人愿意就扫一下，给自己的服务记录作个佐证；不扫一样记。码每 30 秒换一次，转发出去没有用。"
      actions={
        !isOff && (
          <Button type="primary" onClick={() => setOpening(true)}>
            开一场
          </Button>
        )
      }
    >
      {isOff && (
        <section className="panel panel-pad panel-below">
          支部还没有打开现场二维码。要用，请先在<Link to={paths.admin.compliance}>合规开关</Link>
          里打开并写明原因。
        </section>
      )}
      <PagedTable<HostSession>
        list={list}
        unit="场"
        width={720}
        empty={<StateBox title="还没有场次">在社区组织服务时开一场，用大屏、平板或手机出示。</StateBox>}
        columns={[
          { title: '社区', dataIndex: 'communityName' },
          { title: '时间', key: 'period', render: (_, session) => hostPeriod(session) },
          {
            title: '状态',
            key: 'state',
            width: 120,
            render: (_, session) => {
              const state = hostState(session, Date.now());
              return <StateChip tone={hostStateTone[state]}>{hostStateText[state]}</StateChip>;
            },
          },
          actionsColumn((session) =>
            hostState(session, Date.now()) === 'OVER' ? null : (
              <>
                <Link to={paths.admin.hostSession(session.id)}>出示</Link>
                <Button
                  size="small"
                  loading={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  结束
                </Button>
              </>
            ),
          ),
        ]}
      />
      <FormModal<Values, HostSession>
        title="开一场现场二维码"
        open={opening}
        onClose={() => setOpening(false)}
        initial={{ hours: 2 }}
        submit={submit}
        onSaved={({ id }) => navigate(paths.admin.hostSession(id))}
        submitText="现在出示"
      >
        <Form.Item name="communityId" label="社区" rules={[{ required: true, message: '请选社区' }]}>
          <CommunityPicker />
        </Form.Item>
        <Form.Item name="hours" label="出示多久" extra="从现在开始，可以提前结束。">
          <Select options={HOURS.map((value) => ({ value, label: `${value} 小时` }))} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}
