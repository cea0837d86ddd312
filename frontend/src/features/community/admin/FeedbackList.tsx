import { Button } from 'antd';
import { Link } from 'react-router';
import { dayText, fullDayText } from '@/shared/lib/dates';
import type { Period } from '@/shared/lib/period';
import { paths } from '@/shared/paths';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type Feedback, useCommunityFeedback } from '../feedbackApi';
import { answerText, impressionText, sourceText } from '../feedbackLabels';

interface FeedbackListProps {
  filters: Period & { communityId?: string };
  clear: () => void;
}

export function FeedbackList({ filters, clear }: FeedbackListProps) {
  const list = useCommunityFeedback(filters);
  return (
    <section aria-labelledby="feedback-list">
      <div className="section-head">
        <h2 id="feedback-list">收到的反馈</h2>
        {filters.communityId && <Button onClick={clear}>看所有社区</Button>}
      </div>
      <PagedTable<Feedback>
        list={list}
        unit="份"
        width={900}
        empty={<StateBox title="这段时间还没有反馈">给社区发一个链接，或录入纸质反馈。</StateBox>}
        columns={[
          { title: '社区', dataIndex: 'communityName', width: 180 },
          {
            title: '反馈的时间段',
            key: 'period',
            width: 200,
            render: (_, { from, to }) => `${fullDayText(from)} 至 ${fullDayText(to)}`,
          },
          {
            title: '印象',
            key: 'impression',
            width: 100,
            render: (_, { impression }) => (impression ? impressionText[impression] : '—'),
          },
          { title: '想说的话', dataIndex: 'comment', render: (text: string | null) => text ?? '—' },
          {
            title: '怎样收到',
            key: 'source',
            width: 200,
            render: (_, row) =>
              [dayText(row.givenOn), row.givenBy, sourceText[row.source], row.enteredBy]
                .filter(Boolean)
                .join(' · '),
          },
        ]}
        expandable={{
          rowExpandable: (row) => row.records.length > 0,
          expandedRowRender: (row) => <Answers records={row.records} />,
        }}
      />
    </section>
  );
}

function Answers({ records }: { records: Feedback['records'] }) {
  return (
    <ul className="plain-list">
      {records.map(({ recordId, answer }) => (
        <li key={recordId}>
          {answerText[answer]} · <Link to={`${paths.admin.records}?record=${recordId}`}>看这条记录</Link>
        </li>
      ))}
    </ul>
  );
}
