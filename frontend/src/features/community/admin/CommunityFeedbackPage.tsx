import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Period } from '@/shared/lib/period';
import { periodOf } from '@/shared/lib/period';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type CommunitySummary, useFeedbackSummary } from '../feedbackApi';
import { FeedbackLinksPanel } from './FeedbackLinksPanel';
import { FeedbackList } from './FeedbackList';
import { FeedbackSlip } from './FeedbackSlip';

export default function CommunityFeedbackPage() {
  const [filters, setFilters] = useFilters(['from', 'to', 'communityId'] as const);
  const [entering, setEntering] = useState(false);
  const period = periodOf(filters);
  return (
    <Page
      title="社区反馈"
      note="社区不用账号：发一个一次性链接，或把纸质反馈录进来。反馈针对一段时间的服务，不给个人打分。"
      actions={<Button onClick={() => setEntering(true)}>录入纸质反馈</Button>}
    >
      <FeedbackLinksPanel period={period} />
      <section className="panel panel-gap" aria-labelledby="summary">
        <div className="panel-head">
          <h2 id="summary">各社区</h2>
          <div className="filters">
            <DayRange {...period} onChange={setFilters} allowClear={false} />
          </div>
        </div>
        <Summary period={period} onOpen={(communityId) => setFilters({ communityId })} />
      </section>
      <FeedbackList
        filters={{ ...period, communityId: filters.communityId }}
        clear={() => setFilters({ communityId: undefined })}
      />
      {entering && <FeedbackSlip period={period} onClose={() => setEntering(false)} />}
    </Page>
  );
}

function Summary({ period, onOpen }: { period: Period; onOpen: (communityId: string) => void }) {
  const summary = useFeedbackSummary(period);
  return (
    <Loaded query={summary}>
      {({ items }) =>
        items.length === 0 ? (
          <StateBox title="这段时间没有服务，也没有反馈">换一段时间，或先给社区发链接。</StateBox>
        ) : (
          <SimpleTable<CommunitySummary & { id: string }>
            rows={items.map((item) => ({ ...item, id: item.communityId }))}
            columns={[
              { title: '社区', dataIndex: 'communityName' },
              {
                title: '服务次数',
                key: 'services',
                render: (_, row) => (
                  <Link
                    to={`${paths.admin.records}?communityId=${row.communityId}&from=${period.from}&to=${period.to}`}
                  >
                    {row.services}
                  </Link>
                ),
              },
              {
                title: '反馈',
                key: 'feedbacks',
                render: (_, row) =>
                  row.feedbacks === 0 ? (
                    '0 份'
                  ) : (
                    <button type="button" className="link-button" onClick={() => onOpen(row.communityId)}>
                      {row.feedbacks} 份
                    </button>
                  ),
              },
              {
                title: '满意 / 基本满意 / 不满意',
                key: 'impressions',
                render: (_, row) => `${row.satisfied} / ${row.acceptable} / ${row.dissatisfied}`,
              },
              {
                title: '确有 / 没有 / 记不清',
                key: 'answers',
                render: (_, row) => `${row.seen} / ${row.notSeen} / ${row.unsure}`,
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
