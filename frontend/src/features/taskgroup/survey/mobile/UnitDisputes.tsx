import { dayOf, dayText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import { useDisputes } from '../disputeApi';
import { disputeOutcomeText, disputeStatusText, reasonText } from '../surveyLabels';

/** How the disputes of a household stand; nothing where there are none. */
export function UnitDisputes({ surveyId, unitId }: { surveyId: string; unitId: string }) {
  const list = useDisputes(surveyId, { unitId });
  if (list.rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="unit-disputes">
      <div className="card-head">
        <h2 id="unit-disputes">争议</h2>
      </div>
      <ul className="rows">
        {list.rows.map((dispute) => (
          <li key={dispute.id} className="row-block">
            <div className="row-line">
              <span className="row-title">{reasonText[dispute.reason]}</span>
              <StateChip tone={dispute.status === 'OPEN' ? 'red' : 'green'}>
                {disputeStatusText[dispute.status]}
              </StateChip>
            </div>
            <p className="row-note">
              {dayText(dayOf(dispute.openedAt))} 记下
              {dispute.outcome && ` · ${disputeOutcomeText[dispute.outcome]}`}
            </p>
            {dispute.description && <p className="visit-note">{dispute.description}</p>}
            {dispute.resolution && <p className="visit-note">办理：{dispute.resolution}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
