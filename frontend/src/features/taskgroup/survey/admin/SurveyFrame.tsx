import type { ReactNode } from 'react';
import { NavLink, useLocation, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { useScrollStrip } from '@/shared/ui/admin/useScrollStrip';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Survey, useSurvey } from '../surveyApi';
import { periodText } from '../surveyRules';
import '../survey.css';

interface SurveyFrameProps {
  /** What of the survey is shown; the first page needs no word for itself. */
  part?: string;
  note?: ReactNode;
  actions?: (survey: Survey) => ReactNode;
  children: (survey: Survey) => ReactNode;
}

/** Name, period and the ways between the pages of one survey. */
export function SurveyFrame({ part, note, actions, children }: SurveyFrameProps) {
  const { surveyId = '' } = useParams();
  const survey = useSurvey(surveyId);
  return (
    <Loaded query={survey}>
      {(data) => (
        <Page
          title={part ? `${data.name} · ${part}` : data.name}
          note={
            note ?? (
              <>
                {data.taskGroupName} · {periodText(data)} · 目标线 {data.thresholdPercent}%{' '}
                {data.status === 'CLOSED' && <StateChip tone="plain">已结束</StateChip>}
              </>
            )
          }
          actions={actions?.(data)}
        >
          <SurveyNav surveyId={data.id} />
          {children(data)}
        </Page>
      )}
    </Loaded>
  );
}

function SurveyNav({ surveyId }: { surveyId: string }) {
  const links = [
    { to: paths.admin.survey(surveyId), text: '进度', end: true },
    { to: paths.admin.surveyUnits(surveyId), text: '户' },
    { to: paths.admin.surveyPairs(surveyId), text: '分工' },
    { to: paths.admin.surveyRevisits(surveyId), text: '回访计划' },
    { to: paths.admin.surveyDisputes(surveyId), text: '争议' },
    { to: paths.admin.backChecks(surveyId), text: '回访核实' },
  ];
  const strip = useScrollStrip<HTMLElement>(useLocation().pathname);
  return (
    <nav className="survey-nav scroll-strip" aria-label="摸排" ref={strip}>
      {links.map(({ to, text, end }) => (
        <NavLink key={to} to={to} end={end}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
