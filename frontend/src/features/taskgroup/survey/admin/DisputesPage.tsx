import { Button } from 'antd';
import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Dispute, type DisputeStatus, useDisputes } from '../disputeApi';
import type { Survey } from '../surveyApi';
import { disputeOutcomeText, disputeStatusText, reasonText } from '../surveyLabels';
import { DisputeDrawer } from './DisputeDrawer';
import { SurveyFrame } from './SurveyFrame';

const STATUSES = Object.keys(disputeStatusText) as DisputeStatus[];
const TABS = [
  ...STATUSES.map((key) => ({ key, text: disputeStatusText[key] })),
  { key: 'ALL' as const, text: '全部' },
];

export default function DisputesPage() {
  return (
    <SurveyFrame part="争议" note="没办结的争议，户停在“有争议”，不再排下一次。情况只写事，不写人。">
      {(survey) => <Disputes survey={survey} />}
    </SurveyFrame>
  );
}

function Disputes({ survey }: { survey: Survey }) {
  const [address, setAddress] = useFilters(['status', 'dispute'] as const);
  const chosen = TABS.find(({ key }) => key === address.status)?.key ?? 'OPEN';
  const list = useDisputes(survey.id, { status: chosen === 'ALL' ? undefined : chosen });
  return (
    <>
      <div className="filters">
        <TabRow
          label="看哪些争议"
          tabs={TABS}
          chosen={chosen}
          onChoose={(status) => setAddress({ status })}
        />
      </div>
      <PagedTable<Dispute>
        list={list}
        unit="项"
        width={900}
        empty={
          <StateBox title={chosen === 'OPEN' ? '没有待办结的争议' : '没有争议'}>
            手机上把结果记成“有争议”，这里自动多出一项。
          </StateBox>
        }
        columns={[
          {
            title: '户',
            key: 'unit',
            width: 130,
            render: (_, { unitId, unitCode }) => (
              <Link to={paths.admin.surveyUnit(survey.id, unitId)}>{unitCode}</Link>
            ),
          },
          {
            title: '关于什么',
            key: 'reason',
            render: (_, { reason, description }) => (
              <>
                {reasonText[reason]}
                {description && <div className="muted">{description}</div>}
              </>
            ),
          },
          {
            title: '记下',
            key: 'opened',
            width: 190,
            render: (_, { openedBy, openedAt }) => (
              <>
                {openedBy}
                <div className="muted">{momentText(openedAt)}</div>
              </>
            ),
          },
          {
            title: '状态',
            key: 'status',
            width: 150,
            render: (_, { status, outcome }) => (
              <>
                <StateChip tone={status === 'OPEN' ? 'red' : 'green'}>{disputeStatusText[status]}</StateChip>
                {outcome && <div className="muted">{disputeOutcomeText[outcome]}</div>}
              </>
            ),
          },
          actionsColumn((dispute) => (
            <Button size="small" onClick={() => setAddress({ dispute: dispute.id })}>
              {dispute.status === 'OPEN' ? '办理' : '看经过'}
            </Button>
          )),
        ]}
      />
      {address.dispute && (
        <DisputeDrawer
          surveyId={survey.id}
          disputeId={address.dispute}
          onClose={() => setAddress({ dispute: undefined })}
        />
      )}
    </>
  );
}
