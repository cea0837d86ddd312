import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { type Survey, useMySurveys } from '../surveyApi';
import { myUnitsQuery } from '../unitApi';
import { pileOf, withUnsent } from '../visitRules';

/** On the home page, only for those who go from door to door. */
export function MySurveys({ memberId }: { memberId: string }) {
  const surveys = useMySurveys(memberId);
  if (!surveys.data || surveys.data.length === 0) return null;
  return (
    <section className="card" aria-labelledby="my-surveys">
      <div className="card-head">
        <h2 id="my-surveys">入户摸排</h2>
      </div>
      <ul className="rows">
        {surveys.data.map((survey) => (
          <li key={survey.id} className="row-block">
            <MySurvey survey={survey} memberId={memberId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MySurvey({ survey, memberId }: { survey: Survey; memberId: string }) {
  const { branchId } = useSession();
  const { items } = useOutbox();
  const query = useQuery(myUnitsQuery(branchId, memberId, survey.id, useQueryClient()));
  const units = query.data && withUnsent(query.data.mine.units, survey.id, items);
  const due = units?.filter((unit) => pileOf(unit, today()) === 'DUE').length;
  const open = units?.filter((unit) => pileOf(unit, today()) === 'NEW').length;
  return (
    <Link to={paths.mobile.survey(survey.id)} className="row-link">
      <span className="row-title">{survey.name}</span>
      <span className="row-note">
        {units ? `今天该再去 ${due} 户 · 没去过 ${open} 户 · 共 ${units.length} 户` : '正在载入…'}
      </span>
    </Link>
  );
}
