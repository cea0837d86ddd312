import { dayText } from '@/shared/lib/dates';
import { ConsultationWords } from '../ConsultationWords';
import type { Consultation } from '../consultationApi';
import { FollowUpList } from '../FollowUpList';

export function ConsultationCard({ consultation }: { consultation: Consultation }) {
  const { heldOn, place, peoplePresent, followUps, recordedBy } = consultation;
  const heading = `consultation-${consultation.id}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading} className="card-title">
        {dayText(heldOn)} · {place}
      </h2>
      <p className="row-note">
        到场 {peoplePresent} 人 · {recordedBy} 记录
      </p>
      <ConsultationWords consultation={consultation} />
      {followUps.length > 0 && (
        <>
          <h3 className="words-title">后续事项</h3>
          <FollowUpList followUps={followUps} />
        </>
      )}
    </section>
  );
}
