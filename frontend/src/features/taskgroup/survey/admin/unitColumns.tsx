import { Link } from 'react-router';
import { dayOf, dayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import type { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateChip } from '@/shared/ui/StateChip';
import type { Pair } from '../pairApi';
import { nextVisitByText, reasonText, unitStatusText, unitStatusTone } from '../surveyLabels';
import { pairText, placeText } from '../surveyRules';
import type { SurveyUnit } from '../unitApi';

type Columns = Parameters<typeof PagedTable<SurveyUnit>>[0]['columns'];

export function unitColumns(surveyId: string, pairs: Pair[] | undefined): Columns {
  const names = new Map(pairs?.map((pair) => [pair.id, pairText(pair)]));
  return [
    {
      title: '户',
      key: 'code',
      width: 130,
      render: (_, { id, code }) => <Link to={paths.admin.surveyUnit(surveyId, id)}>{code}</Link>,
    },
    {
      title: '村和片区',
      key: 'place',
      width: 170,
      render: (_, unit) => placeText(unit.villageName, unit.blockName),
    },
    { title: '状态', key: 'status', width: 170, render: (_, unit) => <UnitState unit={unit} /> },
    { title: '去过', key: 'visits', align: 'right', width: 80, render: (_, { visits }) => `${visits} 次` },
    {
      title: '最后一次',
      key: 'last',
      width: 130,
      render: (_, { lastVisitAt }) => (lastVisitAt ? dayText(dayOf(lastVisitAt)) : '—'),
    },
    { title: '下一次', key: 'next', width: 170, render: (_, unit) => <NextVisit unit={unit} /> },
    {
      title: '谁负责',
      key: 'pair',
      render: (_, { pairId }) => (pairId ? (names.get(pairId) ?? '…') : <span className="muted">没分</span>),
    },
  ];
}

export function UnitState({ unit: { status, reason } }: { unit: SurveyUnit }) {
  return (
    <>
      <StateChip tone={unitStatusTone[status]}>{unitStatusText[status]}</StateChip>
      {reason && <div className="muted">{reasonText[reason]}</div>}
    </>
  );
}

export function NextVisit({ unit }: { unit: SurveyUnit }) {
  const { nextVisitOn, nextVisitBy, needsDecision, attempts, refutation } = unit;
  if (needsDecision) return <StateChip tone="red">连去 {attempts} 次，请决定</StateChip>;
  if (!nextVisitOn) return <>—</>;
  return (
    <>
      {dayText(nextVisitOn)}
      <div className="muted">
        {nextVisitBy && nextVisitByText[nextVisitBy]}
        {nextVisitOn < today() && '，已过'}
        {refutation && <div>{refutation}</div>}
      </div>
    </>
  );
}
