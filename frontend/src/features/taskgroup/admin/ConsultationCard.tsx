import { Button } from 'antd';
import { dayText } from '@/shared/lib/dates';
import { ConsultationWords } from '../ConsultationWords';
import type { Consultation } from '../consultationApi';
import { FollowUpList } from '../FollowUpList';

interface ConsultationCardProps {
  consultation: Consultation;
  onEdit: () => void;
}

export function ConsultationCard({ consultation, onEdit }: ConsultationCardProps) {
  const { heldOn, place, peoplePresent, followUps, recordedBy, corrections } = consultation;
  const heading = `consultation-${consultation.id}`;
  return (
    <article className="panel panel-pad difficulty" aria-labelledby={heading}>
      <header className="difficulty-head">
        <h2 id={heading}>
          {dayText(heldOn)} · {place}
        </h2>
        <span className="muted">到场 {peoplePresent} 人</span>
      </header>
      <ConsultationWords consultation={consultation} />
      {followUps.length > 0 && (
        <>
          <h3 className="words-title">后续事项</h3>
          <FollowUpList followUps={followUps} />
        </>
      )}
      <footer className="difficulty-foot">
        <span className="muted">
          {recordedBy} 记录{corrections > 0 && `，更正过 ${corrections} 次`}
        </span>
        <Button type="text" onClick={onEdit}>
          更正
        </Button>
      </footer>
    </article>
  );
}
