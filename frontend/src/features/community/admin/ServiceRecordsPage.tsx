import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import {
  type ServiceRecord,
  type ServiceRecordStatus,
  useCommunities,
  useConfirmRecord,
  useRequestCorrection,
  useServiceRecords,
} from '../api';
import { recordTodoText, recordTodoTone } from '../labels';

const FILTERS = ['memberId', 'communityId', 'status', 'from', 'to'] as const;

export default function ServiceRecordsPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const communities = useCommunities();
  const list = useServiceRecords({ ...filters, status: filters.status as ServiceRecordStatus | undefined });
  const confirm = useConfirmRecord();
  const correct = useRequestCorrection();
  const [correcting, setCorrecting] = useState<ServiceRecord>();

  const ask = async ({ reason }: { reason: string }) => {
    if (correcting) await correct.mutateAsync({ recordId: correcting.id, reason });
    notify('green', '已请本人更正，原记录保留。');
  };

  return (
    <Page
      title="服务记录"
      note="谁组织谁记录。记录是党员自愿留的，不打分、不排名。"
      actions={<Link to={paths.admin.recordImport}>导入手机上的未发送记录</Link>}
    >
      <div className="filters">
        <Select
          aria-label="状态"
          allowClear
          placeholder="全部状态"
          value={filters.status}
          onChange={(status?: string) => setFilters({ status })}
          options={Object.entries(recordTodoText).map(([value, label]) => ({ value, label }))}
        />
        <MemberPicker
          aria-label="党员"
          allowClear
          placeholder="全部党员"
          value={filters.memberId}
          onChange={(memberId) => setFilters({ memberId })}
        />
        <Select
          aria-label="社区"
          allowClear
          showSearch
          optionFilterProp="label"
          placeholder="全部社区"
          value={filters.communityId}
          onChange={(communityId?: string) => setFilters({ communityId })}
          options={(communities.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <span className="filter-day">
          <DayPicker
            aria-label="从"
            placeholder="从哪天"
            value={filters.from}
            onChange={(from) => setFilters({ from: from ?? undefined })}
          />
        </span>
        <span className="filter-day">
          <DayPicker
            aria-label="到"
            placeholder="到哪天"
            value={filters.to}
            onChange={(to) => setFilters({ to: to ?? undefined })}
          />
        </span>
      </div>
      <PagedTable<ServiceRecord>
        list={list}
        width={940}
        empty={
          FILTERS.some((key) => filters[key]) ? (
            <StateBox title="没有符合条件的记录">换个条件，或清除上面的筛选。</StateBox>
          ) : (
            <StateBox title="还没有服务记录">党员在手机上点“记一次服务”，记录会出现在这里。</StateBox>
          )
        }
        columns={[
          { title: '党员', dataIndex: 'memberName', width: 110 },
          { title: '内容', dataIndex: 'content' },
          { title: '社区', dataIndex: 'communityName', width: 170 },
          { title: '时间', key: 'at', width: 190, render: (_, record) => momentText(record.startedAt) },
          {
            title: '状态',
            key: 'status',
            width: 150,
            render: (_, record) => (
              <>
                <StateChip tone={recordTodoTone[record.status]}>{recordTodoText[record.status]}</StateChip>
                {record.correctionReason && <div className="muted">{record.correctionReason}</div>}
              </>
            ),
          },
          actionsColumn((record) =>
            record.status === 'CONFIRMED' ? (
              <span className="muted">{record.confirmedBy}</span>
            ) : (
              <>
                <Button
                  size="small"
                  loading={confirm.isPending && confirm.variables === record.id}
                  onClick={() => confirm.mutate(record.id, { onSuccess: () => notify('green', '已确认。') })}
                >
                  确认
                </Button>
                <Button size="small" onClick={() => setCorrecting(record)}>
                  请更正
                </Button>
              </>
            ),
          ),
        ]}
      />
      <FormModal<{ reason: string }>
        title="请本人更正"
        open={Boolean(correcting)}
        onClose={() => setCorrecting(undefined)}
        initial={{ reason: '' }}
        submit={ask}
        submitText="发给本人"
      >
        <Form.Item name="reason" label="哪里需要更正" rules={[{ required: true, message: '请写明原因' }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}
