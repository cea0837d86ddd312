import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { type Coverage, useCoverage } from '../api';
import { rateText } from '../rules';

export function CoveragePanel() {
  const coverage = useCoverage();
  return (
    <section className="panel panel-pad" aria-label="报到覆盖">
      <Loaded query={coverage}>{(data) => <Figures coverage={data} />}</Loaded>
    </section>
  );
}

function Figures({ coverage }: { coverage: Coverage }) {
  const { registered, inService, missing } = coverage;
  return (
    <>
      <p>
        <span className="big-number">{rateText(registered, inService)}</span>
        <span className="muted">
          {' '}
          报到 {registered} 人 / 在册党员 {inService} 人
        </span>
      </p>
      <div className="coverage-bar" aria-hidden="true">
        <span style={{ width: inService === 0 ? 0 : `${(registered / inService) * 100}%` }} />
      </div>
      {missing.length > 0 ? (
        <details open={missing.length <= 30}>
          <summary>还没有报到的 {missing.length} 人</summary>
          <ul className="name-list">
            {missing.map((member) => (
              <li key={member.memberId}>
                <Link to={paths.admin.member(member.memberId)}>{member.memberName}</Link>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="muted">{inService === 0 ? '名册里还没有在册党员。' : '在册党员都已报到。'}</p>
      )}
    </>
  );
}
