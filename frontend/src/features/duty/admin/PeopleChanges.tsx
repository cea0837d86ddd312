import { Table } from 'antd';
import { dayText } from '@/shared/lib/dates';
import type { PersonChange } from '../planningApi';

const PAGE = 100;

/** Who gains and who loses which days, in the order of the register. */
export function PeopleChanges({ people, empty }: { people: PersonChange[]; empty: string }) {
  if (people.length === 0) return <p className="muted">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="scroll-box" tabIndex={0} aria-label="逐人变化">
      <Table<PersonChange>
        rowKey="memberId"
        size="small"
        scroll={{ x: 480 }}
        dataSource={people}
        pagination={people.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        columns={[
          { title: '姓名', dataIndex: 'memberName', width: 110 },
          {
            title: '班数',
            key: 'duties',
            width: 100,
            render: (_, { dutiesBefore, dutiesAfter }) =>
              dutiesBefore === dutiesAfter ? `${dutiesAfter} 不变` : `${dutiesBefore} → ${dutiesAfter}`,
          },
          { title: '不再值', key: 'lost', render: (_, { lost }) => lost.map(dayText).join('、') || '—' },
          {
            title: '改为值',
            key: 'gained',
            render: (_, { gained }) => gained.map(dayText).join('、') || '—',
          },
        ]}
      />
    </section>
  );
}
