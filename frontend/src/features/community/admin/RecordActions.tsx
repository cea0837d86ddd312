import { Button } from 'antd';
import { notify } from '@/shared/notices';
import { type ServiceRecord, useConfirmRecord } from '../api';

interface RecordActionsProps {
  record: ServiceRecord;
  /** Opens what is only done with a reason. */
  onExplain: (record: ServiceRecord) => void;
  size?: 'small' | 'middle';
}

/** What the branch can still do with a record; nothing once it is confirmed or replaced. */
export function RecordActions({ record, onExplain, size = 'small' }: RecordActionsProps) {
  const confirm = useConfirmRecord();
  if (record.status === 'CONFIRMED' || record.status === 'CORRECTED') return null;
  return (
    <>
      <Button
        size={size}
        loading={confirm.isPending}
        onClick={() => confirm.mutate(record.id, { onSuccess: () => notify('green', '已确认。') })}
      >
        确认
      </Button>
      <Button size={size} onClick={() => onExplain(record)}>
        请更正
      </Button>
    </>
  );
}
