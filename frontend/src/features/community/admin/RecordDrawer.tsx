import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import { dayOf, momentText, timeText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import type { ServiceRecord } from '../api';
import { recordTodoText, recordTodoTone } from '../labels';
import { useServiceRecord } from '../reviewApi';
import { flagMeaning, flagText } from '../reviewLabels';
import { clockText, delayText, lengthText } from '../reviewRules';
import { RecordActions } from './RecordActions';
import { ProofChip } from './RecordChips';
import { RecordPhotos } from './RecordPhotos';

interface RecordDrawerProps {
  recordId: string;
  onOpen: (recordId: string) => void;
  onExplain: (record: ServiceRecord) => void;
  onClose: () => void;
}

/** The whole story of a record, so that an officer decides on it and not on a line of a list. */
export function RecordDrawer({ recordId, onOpen, onExplain, onClose }: RecordDrawerProps) {
  const query = useServiceRecord(recordId);
  return (
    <Drawer
      open
      size={560}
      title={query.data ? `${query.data.memberName} 的服务记录` : '服务记录'}
      onClose={onClose}
      footer={
        query.data &&
        query.data.status !== 'CORRECTED' && (
          <span className="cell-actions">
            <DrawerActions record={query.data} onExplain={onExplain} />
          </span>
        )
      }
    >
      <Loaded query={query}>
        {(record) => (
          <>
            <Story record={record} onOpen={onOpen} />
            <RecordPhotos recordId={record.id} />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}

function DrawerActions({
  record,
  onExplain,
}: Pick<RecordDrawerProps, 'onExplain'> & { record: ServiceRecord }) {
  return record.status === 'CONFIRMED' ? (
    <Button onClick={() => onExplain(record)}>撤销确认</Button>
  ) : (
    <RecordActions record={record} onExplain={onExplain} size="middle" />
  );
}

function Story({ record, onOpen }: { record: ServiceRecord; onOpen: (recordId: string) => void }) {
  const sameDay = `${paths.admin.records}?memberId=${record.memberId}&from=${dayOf(record.startedAt)}&to=${dayOf(record.startedAt)}`;
  return (
    <div className="record-story">
      <p className="quote">{record.content}</p>
      <dl className="facts">
        <dt>状态</dt>
        <dd>
          <StateChip tone={recordTodoTone[record.status]}>{recordTodoText[record.status]}</StateChip>
        </dd>
        <dt>社区</dt>
        <dd>{record.communityName}</dd>
        <dt>服务时间</dt>
        <dd>
          {momentText(record.startedAt)}
          {record.endedAt
            ? ` 到 ${dayOf(record.endedAt) === dayOf(record.startedAt) ? timeText(record.endedAt) : momentText(record.endedAt)}，${lengthText(record)}`
            : '，没有填结束时间，计次数不计小时'}
        </dd>
        <dt>支部收到</dt>
        <dd>
          {momentText(record.receivedAt)}（{delayText(record)}）
        </dd>
        <dt>手机时钟</dt>
        <dd>{clockText(record.clockOffsetSeconds) ?? '准'}</dd>
        <dt>证明</dt>
        <dd>
          <ProofChip proof={record.proof} />
          <ProofWords proof={record.proof} />
        </dd>
        {record.confirmedBy && (
          <>
            <dt>确认</dt>
            <dd>
              {record.confirmedBy}
              {record.confirmedAt && `，${momentText(record.confirmedAt)}`}
            </dd>
          </>
        )}
        {record.unconfirmedReason && (
          <>
            <dt>撤销确认</dt>
            <dd>{record.unconfirmedReason}</dd>
          </>
        )}
        {record.correctionReason && (
          <>
            <dt>请更正</dt>
            <dd>{record.correctionReason}</dd>
          </>
        )}
      </dl>
      {record.flags.length > 0 && (
        <section>
          <h3>系统提示</h3>
          <ul className="story-flags">
            {record.flags.map((flag) => (
              <li key={flag}>
                <strong>{flagText[flag]}</strong>：{flagMeaning[flag]}
              </li>
            ))}
          </ul>
          <p className="muted">提示只请您多看一眼，不说明记录有错。</p>
          <Link to={sameDay}>看本人这一天的全部记录</Link>
        </section>
      )}
      {record.correctsId && <Neighbour title="它更正的是" recordId={record.correctsId} onOpen={onOpen} />}
      {record.correctedById && (
        <Neighbour title="已由这一条代替" recordId={record.correctedById} onOpen={onOpen} />
      )}
    </div>
  );
}

function ProofWords({ proof }: Pick<ServiceRecord, 'proof'>) {
  if (!proof) return null;
  const words = [
    proof.reason,
    proof.reference,
    proof.distanceBand && `距离${proof.distanceBand}`,
    proof.accuracyMeters !== null && `定位精度约 ${proof.accuracyMeters} 米`,
  ].filter(Boolean);
  return words.length > 0 && <div className="muted">{words.join(' · ')}</div>;
}

interface NeighbourProps {
  title: string;
  recordId: string;
  onOpen: (recordId: string) => void;
}

function Neighbour({ title, recordId, onOpen }: NeighbourProps) {
  const query = useServiceRecord(recordId);
  return (
    <section>
      <h3>{title}</h3>
      <Loaded query={query}>
        {(record) => (
          <button type="button" className="link-button" onClick={() => onOpen(recordId)}>
            {momentText(record.startedAt)} · {record.communityName} · {record.content}
          </button>
        )}
      </Loaded>
    </section>
  );
}
