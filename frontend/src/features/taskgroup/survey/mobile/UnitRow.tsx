import { Link } from 'react-router';
import { dayOf, dayText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import { reasonText, unitStatusText, unitStatusTone } from '../surveyLabels';
import { placeText } from '../surveyRules';
import type { ShownUnit } from '../visitRules';

export function UnitRow({ surveyId, unit }: { surveyId: string; unit: ShownUnit }) {
  return (
    <li>
      <Link to={paths.mobile.surveyUnit(surveyId, unit.id)} className="row-block row-link">
        <span className="row-line">
          <span className="row-title">{unit.code}</span>
          <UnitChip unit={unit} />
        </span>
        <span className="row-note">{[placeText(unit.village, unit.block), whenText(unit)].join(' · ')}</span>
        {unit.refutation && <span className="row-note refutation">回访核实不属实：{unit.refutation}</span>}
      </Link>
    </li>
  );
}

/** What this phone still holds is never shown as if the branch had it. */
export function UnitChip({ unit }: { unit: ShownUnit }) {
  if (unit.unsent === 'REFUSED') return <StateChip tone="red">需要处理</StateChip>;
  if (unit.unsent) return <StateChip tone="amber">{unitStatusText[unit.status]}，存在手机上</StateChip>;
  if (unit.refutation) return <StateChip tone="red">核实不属实</StateChip>;
  return <StateChip tone={unitStatusTone[unit.status]}>{unitStatusText[unit.status]}</StateChip>;
}

function againText(day: string): string {
  if (day === today()) return '今天再去';
  return day < today() ? `原定 ${dayText(day)}` : `${dayText(day)} 再去`;
}

function whenText({ reason, lastVisitAt, nextVisitOn, needsDecision }: ShownUnit): string {
  const told = [reason && reasonText[reason]];
  if (needsDecision) told.push('去过多次，等支部决定');
  else if (nextVisitOn) told.push(againText(nextVisitOn));
  else if (lastVisitAt) told.push(`${dayText(dayOf(lastVisitAt))} 去过`);
  else told.push('没去过');
  return told.filter(Boolean).join(' · ');
}
