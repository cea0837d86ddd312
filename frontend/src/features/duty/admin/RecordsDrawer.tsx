import { Drawer } from 'antd';
import { dayText, momentText } from '@/shared/lib/dates';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import type { Duty } from '../api';
import { type Handover, type Inspection, photoAddress, useHandover, useInspection } from '../dutyDayApi';
import { sampleText } from '../dutyDayRules';
import { BinTable } from './BinTable';
import './drawers.css';
import './records.css';

/** What was seen and what was told to the next person; written on the phone, read here. */
export function RecordsDrawer({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const inspection = useInspection(duty.id);
  const handover = useHandover(duty.id);
  return (
    <Drawer
      open
      size={560}
      title={`${dayText(duty.date)} ${duty.memberName ?? ''} 的检查与交接`}
      onClose={onClose}
    >
      <div className="drawer-parts">
        <h3>检查</h3>
        <Loaded query={inspection}>{(data) => <InspectionPart inspection={data} />}</Loaded>
        <h3>交接</h3>
        <Loaded query={handover}>{(data) => <HandoverPart handover={data} />}</Loaded>
      </div>
    </Drawer>
  );
}

function InspectionPart({ inspection }: { inspection: Inspection }) {
  const { branchId } = useSession();
  if (!inspection.inspectedAt) return <p className="muted">这一班没有填检查表。检查表在手机上填，自愿。</p>;
  const sample = sampleText(inspection);
  return (
    <>
      <p className="muted">
        {inspection.inspectedBy} 填于 {momentText(inspection.inspectedAt)}
      </p>
      <BinTable bins={inspection.bins} />
      {sample && <p>{sample}</p>}
      {inspection.note && <p className="quote">{inspection.note}</p>}
      {inspection.photos.length > 0 && (
        <ul className="photos">
          {inspection.photos.map((photo) => (
            <li key={photo.id}>
              <a href={photoAddress(branchId, photo)} target="_blank" rel="noreferrer">
                <img
                  src={photoAddress(branchId, photo)}
                  alt={`${photo.takenBy} 拍的检查照片`}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function HandoverPart({ handover }: { handover: Handover }) {
  const { note, writtenBy, writtenAt, earlier, openProblems } = handover;
  return (
    <>
      {note && writtenAt ? (
        <div className="quote">
          <p>{note}</p>
          <p className="muted">
            {writtenBy} {momentText(writtenAt)}
          </p>
        </div>
      ) : (
        <p className="muted">这一班没有写交接。</p>
      )}
      {earlier && (
        <div className="quote">
          <p>{earlier.note}</p>
          <p className="muted">
            上一次：{earlier.writtenBy} {dayText(earlier.date)}
          </p>
        </div>
      )}
      {openProblems.length > 0 && (
        <>
          <p>还没解决的问题 {openProblems.length} 条：</p>
          <ul className="problem-lines">
            {openProblems.map((problem) => (
              <li key={problem.id}>
                {problem.description} <span className="muted">已过 {problem.dutiesPassed} 班</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
