import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type ServiceRecord, useServiceRecords } from '../api';
import { BulkConfirmModal } from './BulkConfirmModal';
import { ReasonModal } from './ReasonModal';
import { RecordActions } from './RecordActions';
import { RecordDrawer } from './RecordDrawer';
import { RecordFiltersBar } from './RecordFiltersBar';
import { recordColumns } from './recordColumns';
import { useRecordFilters } from './useRecordFilters';
import './review.css';

export default function ServiceRecordsPage() {
  const filtering = useRecordFilters();
  const [{ record: shown }, setShown] = useFilters(['record'] as const);
  const list = useServiceRecords(filtering.filters);
  const [explaining, setExplaining] = useState<ServiceRecord>();
  const [bulk, setBulk] = useState(false);
  const open = (record?: string) => setShown({ record });

  return (
    <Page
      title="服务记录"
      note="谁组织谁记录。记录是党员自愿留的，不打分、不排名。"
      actions={
        <>
          <Link to={paths.admin.recordImport}>
            <Button tabIndex={-1}>导入手机上的未发送记录</Button>
          </Link>
          <Link to={paths.admin.serviceTallies}>
            <Button tabIndex={-1}>次数与小时</Button>
          </Link>
          <Button type="primary" onClick={() => setBulk(true)}>
            批量确认
          </Button>
        </>
      }
    >
      <RecordFiltersBar {...filtering} />
      <PagedTable<ServiceRecord>
        list={list}
        width={1110}
        empty={
          filtering.filtered ? (
            <StateBox
              title="没有符合条件的记录"
              actions={
                <button type="button" className="btn" onClick={filtering.clear}>
                  清除筛选
                </button>
              }
            >
              换个条件再看。
            </StateBox>
          ) : (
            <StateBox title="还没有服务记录">党员在手机上点“记一次服务”，记录会出现在这里。</StateBox>
          )
        }
        columns={[
          ...recordColumns(open),
          {
            ...actionsColumn<ServiceRecord>((record) => (
              <RecordActions record={record} onExplain={setExplaining} />
            )),
            width: 146,
          },
        ]}
      />
      {shown && (
        <RecordDrawer recordId={shown} onOpen={open} onExplain={setExplaining} onClose={() => open()} />
      )}
      <ReasonModal record={explaining} onClose={() => setExplaining(undefined)} />
      {bulk && <BulkConfirmModal filters={filtering.filters} onClose={() => setBulk(false)} />}
    </Page>
  );
}
