import { Button } from 'antd';
import { notify } from '@/shared/notices';
import { type ServiceRecord, useConfirmRecord } from '../api';

interface RecordActionsProps {
  record: ServiceRecord;
  onCorrect: (record: ServiceRecord) => void;
  size?: 'small' | 'middle';
}

export function isDecided({ status }: Pick<ServiceRecord, 'status'>): boolean {
  return status === 'CONFIRMED' || status === 'CORRECTED';
}

/** What the branch can still do with a record; nothing once it is confirmed or replaced. */
export function RecordActions({ record, onCorrect, size = 'small' }: RecordActionsProps) {
  const confirm = useConfirmRecord();
  if (isDecided(record)) return null;
  return (
    <>
      <Button
        size={size}
        loading={confirm.isPending}
        onClick={() => confirm.mutate(record.id, { onSuccess: () => notify('green', '已确认。') })}
      >
        确认
      </Button>
      <Button size={size} onClick={() => onCorrect(record)}>
        请更正
      </Button>
    </>
  );
}
