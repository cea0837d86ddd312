import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type CommunitySummary, type Period, useFeedbackSummary } from '../feedbackApi';
import { FeedbackLinksPanel } from './FeedbackLinksPanel';
import { FeedbackList } from './FeedbackList';
import { FeedbackSlip } from './FeedbackSlip';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export default function CommunityFeedbackPage() {
  const [filters, setFilters] = useFilters(['from', 'to', 'communityId'] as const);
  const [entering, setEntering] = useState(false);
  const year = today().slice(0, 4);
  const from = filters.from && DAY.test(filters.from) ? filters.from : `${year}-01-01`;
  const to = filters.to && DAY.test(filters.to) && filters.to >= from ? filters.to : `${year}-12-31`;
  const period = { from, to };
  return (
    <Page
      title="社区反馈"
      note="社区不用账号：发一个一次性链接，或把纸质反馈录进来。反馈针对一段时间的服务，不给个人打分。"
      actions={<Button onClick={() => setEntering(true)}>录入纸质反馈</Button>}
    >
      <FeedbackLinksPanel period={period} />
      <section className="panel" aria-labelledby="summary">
        <div className="panel-head">
          <h2 id="summary">各社区</h2>
          <div className="filters">
            <div className="filter-day">
              <DayPicker
                aria-label="从"
                allowClear={false}
                value={from}
                onChange={(day) => setFilters({ from: day ?? undefined })}
              />
            </div>
            <div className="filter-day">
              <DayPicker
                aria-label="到（含）"
                allowClear={false}
                value={to}
                onChange={(day) => setFilters({ to: day ?? undefined })}
              />
            </div>
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
