import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import type { ServiceRecord } from '../api';
import { recordStatusText, recordStatusTone } from '../labels';

export function RecordRow({ record }: { record: ServiceRecord }) {
  return (
    <li className="row-block">
      <Link to={paths.mobile.oneRecord(record.id)} className="row-link">
        <span className="row-line">
          <span className="row-title">{record.content}</span>
          <StateChip tone={recordStatusTone[record.status]}>{recordStatusText[record.status]}</StateChip>
        </span>
        <span className="row-note">
          {momentText(record.startedAt)} · {record.communityName}
        </span>
      </Link>
      {record.status === 'CORRECTION_REQUESTED' && (
        <>
          <p className="row-note">请更正：{record.correctionReason}</p>
          <div className="row-actions">
            <Link to={paths.mobile.correction(record.id)} className="btn">
              去更正
            </Link>
          </div>
        </>
      )}
    </li>
  );
}
