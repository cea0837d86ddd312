import { Button } from 'antd';
import { dayOf, dayText, timeText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import type { ServiceRecord } from '../api';
import { recordTodoText, recordTodoTone } from '../labels';
import { lengthText } from '../reviewRules';
import { Findings, ProofChip } from './RecordChips';

export function recordColumns(open: (recordId: string) => void) {
  return [
    { title: '党员', dataIndex: 'memberName', width: 84 },
    {
      title: '内容',
      key: 'content',
      render: (_: unknown, record: ServiceRecord) => (
        <button type="button" className="link-button cell-link" onClick={() => open(record.id)}>
          {record.content}
        </button>
      ),
    },
    { title: '社区', dataIndex: 'communityName', width: 140 },
    {
      title: '时间',
      key: 'at',
      width: 130,
      render: (_: unknown, { startedAt, endedAt }: ServiceRecord) => (
        <>
          {dayText(dayOf(startedAt))}
          <div className="muted">
            {timeText(startedAt)}
            {endedAt && `–${timeText(endedAt)}`}
          </div>
        </>
      ),
    },
    {
      title: '小时',
      key: 'hours',
      width: 90,
      render: (_: unknown, record: ServiceRecord) => lengthText(record),
    },
    {
      title: '提示',
      key: 'flags',
      width: 132,
      render: (_: unknown, record: ServiceRecord) => <Findings record={record} />,
    },
    {
      title: '证明',
      key: 'proof',
      width: 104,
      render: (_: unknown, record: ServiceRecord) => <ProofChip proof={record.proof} />,
    },
    {
      title: '状态',
      key: 'status',
      width: 130,
      render: (_: unknown, record: ServiceRecord) => <RecordState record={record} open={open} />,
    },
  ];
}

function RecordState({ record, open }: { record: ServiceRecord; open: (recordId: string) => void }) {
  const { correctsId, correctedById } = record;
  return (
    <>
      <StateChip tone={recordTodoTone[record.status]}>{recordTodoText[record.status]}</StateChip>
      {record.status === 'CONFIRMED' && <div className="muted">{record.confirmedBy}</div>}
      {record.status === 'RECORDED' && record.unconfirmedReason && (
        <div className="muted">撤销过确认：{record.unconfirmedReason}</div>
      )}
      {record.status === 'CORRECTION_REQUESTED' && <div className="muted">{record.correctionReason}</div>}
      {correctedById && (
        <div>
          <Button type="link" size="small" onClick={() => open(correctedById)}>
            看更正后的
          </Button>
        </div>
      )}
      {correctsId && (
        <div>
          <Button type="link" size="small" onClick={() => open(correctsId)}>
            看更正前的
          </Button>
        </div>
      )}
    </>
  );
}
