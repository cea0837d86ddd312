import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { useDisputes } from '../disputeApi';
import { disputeStatusText, reasonText } from '../surveyLabels';

export function UnitDisputes({ surveyId, unitId }: { surveyId: string; unitId: string }) {
  const list = useDisputes(surveyId, { unitId });
  return (
    <section className="panel panel-flush" aria-labelledby="disputes">
      <div className="panel-head">
        <h2 id="disputes">争议</h2>
      </div>
      {list.isSuccess && list.rows.length === 0 && <StateBox title="没有争议" />}
      <ul className="villages">
        {list.rows.map((dispute) => (
          <li key={dispute.id}>
            <Link to={paths.admin.surveyDispute(surveyId, dispute.id)}>{reasonText[dispute.reason]}</Link>{' '}
            <StateChip tone={dispute.status === 'OPEN' ? 'red' : 'green'}>
              {disputeStatusText[dispute.status]}
            </StateChip>
            {dispute.description && <div>{dispute.description}</div>}
            <div className="muted">
              {dispute.openedBy} {momentText(dispute.openedAt)} 记下
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
