import { Select } from 'antd';
import { momentText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type AuditEntry, useAuditEntries } from '../api';
import { changeText, subjectText } from '../labels';
import { changedFields, nameOf } from '../rules';

const FILTERS = ['subjectType', 'subjectId', 'from', 'to'] as const;

export default function AuditPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const list = useAuditEntries(filters);
  return (
    <Page title="操作留痕" note="每次写入一条：谁、什么时候、改了什么。这里只能看，不能改。">
      <div className="filters">
        <Select
          aria-label="对象"
          allowClear
          showSearch
          optionFilterProp="label"
          placeholder="全部对象"
          value={filters.subjectType}
          onChange={(subjectType?: string) => setFilters({ subjectType })}
          options={Object.entries(subjectText).map(([value, label]) => ({ value, label }))}
        />
        <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
      </div>
      <PagedTable<AuditEntry>
        list={list}
        width={560}
        empty={<StateBox title="没有符合条件的记录">换个条件再看。</StateBox>}
        columns={[
          { title: '时间', key: 'at', width: 165, render: (_, entry) => momentText(entry.at) },
          {
            title: '做了什么',
            key: 'what',
            render: (_, entry) => (
              <>
                <StateChip tone="plain">{changeText[entry.change]}</StateChip>{' '}
                {subjectText[entry.subjectType] ?? entry.subjectType} {nameOf(entry)}
              </>
            ),
          },
          // Last, as a narrow screen shows the first columns: what was done is looked for first.
          { title: '谁', dataIndex: 'actor', width: 140 },
        ]}
        expandable={{
          expandedRowRender: (entry) => <Change entry={entry} />,
        }}
      />
    </Page>
  );
}

function Change({ entry }: { entry: AuditEntry }) {
  return (
    <dl className="facts">
      {changedFields(entry).map(({ field, before, after }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{field}</dt>
          <dd>
            {entry.change === 'CHANGED' && `${before} → `}
            {entry.change === 'DELETED' ? before : after}
          </dd>
        </div>
      ))}
      <dt>操作代号</dt>
      <dd>{entry.action}</dd>
      <dt>请求编号</dt>
      <dd>{entry.requestId ?? '—'}</dd>
    </dl>
  );
}
