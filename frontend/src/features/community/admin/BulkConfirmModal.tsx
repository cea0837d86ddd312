import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import { notify } from '@/shared/notices';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import type { RecordFilters } from '../api';
import { type BulkPreview, useBulkPreview, useConfirmInBulk } from '../reviewApi';
import { hoursText } from '../reviewRules';

interface BulkConfirmModalProps {
  filters: RecordFilters;
  onClose: () => void;
}

/** Shows beforehand what one press would confirm; the server takes exactly that or nothing. */
export function BulkConfirmModal({ filters, onClose }: BulkConfirmModalProps) {
  const [includeFlagged, setIncludeFlagged] = useState(false);
  const waiting: RecordFilters = { ...filters, status: undefined };
  const preview = useBulkPreview(waiting, includeFlagged);
  const confirm = useConfirmInBulk();
  const changed = confirm.error instanceof ProblemError && confirm.error.code === 'CHANGED_SINCE_PREVIEW';
  const count = preview.data?.count ?? 0;

  const submit = async () => {
    if (!preview.data) return;
    try {
      const { token } = preview.data;
      const { confirmed } = await confirm.mutateAsync({ filters: waiting, includeFlagged, token });
      notify('green', `已确认 ${confirmed} 条。`);
      onClose();
    } catch {
      await preview.refetch();
    }
  };

  return (
    <Modal
      open
      title="一次确认筛选出的记录"
      onCancel={onClose}
      onOk={() => void submit()}
      okText={count > 0 ? `确认这 ${count} 条` : '没有可确认的'}
      cancelText="取消"
      okButtonProps={{ disabled: count === 0 || preview.isFetching }}
      confirmLoading={confirm.isPending}
      width={620}
    >
      {changed && (
        <Alert type="warning" showIcon title="预览之后有变化，一条也没有确认。下面是最新的，请再看一遍。" />
      )}
      <Loaded query={preview}>
        {(data) => (
          <PreviewFigures preview={data} includeFlagged={includeFlagged} onInclude={setIncludeFlagged} />
        )}
      </Loaded>
    </Modal>
  );
}

interface PreviewFiguresProps {
  preview: BulkPreview;
  includeFlagged: boolean;
  onInclude: (include: boolean) => void;
}

function PreviewFigures({ preview, includeFlagged, onInclude }: PreviewFiguresProps) {
  const { count, minutes, withoutHours, flagged, members } = preview;
  return (
    <>
      <p className="muted">按列表上方的筛选，只含待确认的。确认后会记下您的名字和时间。</p>
      <dl className="counts bulk-counts">
        <div>
          <dt>将确认</dt>
          <dd>
            {count} <small>条</small>
          </dd>
        </div>
        <div>
          <dt>合计</dt>
          <dd>
            {hoursText(minutes)} <small>小时{withoutHours > 0 && `，${withoutHours} 条没有结束时间`}</small>
          </dd>
        </div>
        <div>
          <dt>涉及</dt>
          <dd>
            {members.length} <small>人</small>
          </dd>
        </div>
      </dl>
      {flagged > 0 && (
        <Checkbox checked={includeFlagged} onChange={(event) => onInclude(event.target.checked)}>
          {includeFlagged ? `有提示的 ${flagged} 条也在内` : `有提示的 ${flagged} 条不在内，勾选后一起确认`}
        </Checkbox>
      )}
      {members.length > 0 && (
        <div className="bulk-members">
          <SimpleTable
            rows={members}
            rowKey="memberId"
            width={250}
            columns={[
              { title: '党员', dataIndex: 'memberName' },
              { title: '条数', dataIndex: 'count', width: 70 },
              { title: '小时', dataIndex: 'minutes', width: 80, render: hoursText },
            ]}
          />
        </div>
      )}
    </>
  );
}
