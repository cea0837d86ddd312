import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { type Coverage, useCoverage } from '../api';
import { rateText } from '../rules';

/** Both numbers of the rate, each of which opens into the people behind it. */
export function CoveragePanel() {
  const coverage = useCoverage();
  return (
    <section className="panel panel-pad" aria-label="报到覆盖">
      <Loaded query={coverage}>{(data) => <Figures coverage={data} />}</Loaded>
    </section>
  );
}

function Figures({ coverage }: { coverage: Coverage }) {
  const { registered, inService } = coverage;
  const missing = inService - registered;
  const to = paths.admin.registrations;
  return (
    <>
      <p>
        <span className="big-number">{rateText(registered, inService)}</span>
        <span className="muted">
          {' '}
          <Link to={`${to}?registered=true`}>报到 {registered} 人</Link> /{' '}
          <Link to={to}>在册党员 {inService} 人</Link>
          {missing > 0 && (
            <>
              ，<Link to={`${to}?registered=false`}>还有 {missing} 人没有报到</Link>
            </>
          )}
        </span>
      </p>
      <div className="coverage-bar" aria-hidden="true">
        <span style={{ width: inService === 0 ? 0 : `${(registered / inService) * 100}%` }} />
      </div>
      {missing === 0 && (
        <p className="muted">{inService === 0 ? '名册里还没有在册党员。' : '在册党员都已报到。'}</p>
      )}
    </>
  );
}
