import { Link } from 'react-router';
import { fullDayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { findingWords } from '../deskLabels';
import { useRosterFindings } from '../planningApi';
import { FindingLines } from './FindingsBanner';

/** The rosters that no longer fit, or only those that the work calendar is to blame for, each with the way to its re-planning. */
export default function TouchedRosters({ byCalendar }: { byCalendar?: boolean }) {
  const findings = useRosterFindings();
  const shown = findings.data?.filter(
    ({ removedDays, addedDays }) => !byCalendar || removedDays.length + addedDays.length > 0,
  );
  return shown?.map((finding) => (
    <section key={finding.rosterId} className="finding" aria-label={`${finding.dutyPostName}值班表受影响`}>
      <div>
        <h2>
          <Link to={paths.admin.roster(finding.rosterId)}>
            {finding.dutyPostName} {fullDayText(finding.from)} 至 {fullDayText(finding.to)}
          </Link>
          ：{findingWords(finding)}
        </h2>
        <FindingLines finding={finding} />
      </div>
      <Link className="btn" to={`${paths.admin.roster(finding.rosterId)}?replan=1`}>
        看重排方案
      </Link>
    </section>
  ));
}
