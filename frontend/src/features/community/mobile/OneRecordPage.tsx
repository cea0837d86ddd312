import { Link, useParams } from 'react-router';
import { dayOf, momentText, timeText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateChip } from '@/shared/ui/StateChip';
import type { ServiceRecord } from '../api';
import { recordStatusText, recordStatusTone } from '../labels';
import { useServiceRecord } from '../reviewApi';
import { proofKindText, verdictText } from '../reviewLabels';
import { canBeCorrected, lengthText } from '../reviewRules';
import { ReceiptPhotos } from './ReceiptPhotos';
import './records.css';

/** One of my records, and the way to correct it. */
export default function OneRecordPage() {
  const { recordId = '' } = useParams();
  const query = useServiceRecord(recordId);
  return (
    <PhonePage title="服务记录" back={paths.mobile.records}>
      <Loaded query={query}>
        {(record) => (
          <>
            <Card record={record} />
            <ReceiptPhotos record={record} />
          </>
        )}
      </Loaded>
    </PhonePage>
  );
}

function Card({ record }: { record: ServiceRecord }) {
  return (
    <section className="card" aria-label={record.content}>
      <div className="row-line">
        <span className="row-title">{record.content}</span>
        <StateChip tone={recordStatusTone[record.status]}>{recordStatusText[record.status]}</StateChip>
      </div>
      <Facts record={record} />
      <div className="form-actions">
        {record.correctedById && (
          <Link to={paths.mobile.oneRecord(record.correctedById)} className="btn">
            看更正后的记录
          </Link>
        )}
        {record.correctsId && (
          <Link to={paths.mobile.oneRecord(record.correctsId)} className="btn">
            看更正前的记录
          </Link>
        )}
        {canBeCorrected(record) && (
          <Link to={paths.mobile.correction(record.id)} className="btn">
            {record.status === 'CORRECTION_REQUESTED' ? '去更正' : '有误，更正'}
          </Link>
        )}
      </div>
    </section>
  );
}

function Facts({ record }: { record: ServiceRecord }) {
  const { startedAt, endedAt, proof } = record;
  const end = endedAt && (dayOf(endedAt) === dayOf(startedAt) ? timeText(endedAt) : momentText(endedAt));
  return (
    <dl className="record-facts">
      <dt>社区</dt>
      <dd>{record.communityName}</dd>
      <dt>时间</dt>
      <dd>
        {momentText(startedAt)}
        {end && ` 到 ${end}，${lengthText(record)}`}
      </dd>
      <dt>支部收到</dt>
      <dd>{momentText(record.receivedAt)}</dd>
      {proof && (
        <>
          <dt>证明</dt>
          <dd>
            {proofKindText[proof.kind]}，{verdictText[proof.verdict]}
            {proof.reason && `：${proof.reason}`}
            {proof.distanceBand &&
              `离登记的地点${proof.distanceBand}，定位精度约 ${proof.accuracyMeters} 米。`}
          </dd>
        </>
      )}
      {record.confirmedBy && (
        <>
          <dt>确认</dt>
          <dd>{record.confirmedBy}</dd>
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
  );
}
