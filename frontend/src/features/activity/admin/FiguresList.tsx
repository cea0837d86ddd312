import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import type { Activity, ShiftState } from '../api';
import { countText } from '../rules';

/** Every number opens into the shifts behind it. */
export function FiguresList({ activity }: { activity: Activity }) {
  const { figures, id } = activity;
  const shifts = (state?: ShiftState) => `${paths.admin.activity(id)}${state ? `?state=${state}` : ''}`;
  return (
    <dl className="counts activity-figures">
      <div>
        <dt>班次</dt>
        <dd>
          <Link to={shifts()}>{countText(figures.shifts)}</Link>
        </dd>
      </div>
      <div>
        <dt>报名 / 名额</dt>
        <dd>
          {countText(figures.signedUp)} / {countText(figures.seats)}
          {figures.waiting > 0 && <small> 候补 {countText(figures.waiting)}</small>}
        </dd>
      </div>
      <div>
        <dt>到场</dt>
        <dd>
          <Link to={shifts('LIST_TAKEN')}>{countText(figures.came)}</Link> <small>人次</small>
        </dd>
      </div>
      <div>
        <dt>服务群众</dt>
        <dd>
          {figures.peopleServed === null ? (
            '—'
          ) : (
            <>
              <Link to={shifts('SERVED')}>{countText(figures.peopleServed)}</Link>{' '}
              <small>人次，{countText(figures.shiftsServed)} 班之和</small>
            </>
          )}
        </dd>
      </div>
      {figures.listsMissing > 0 && (
        <div>
          <dt>待登记名单</dt>
          <dd>
            <Link className="is-due" to={shifts('LIST_MISSING')}>
              {countText(figures.listsMissing)}
            </Link>{' '}
            <small>班</small>
          </dd>
        </div>
      )}
    </dl>
  );
}
