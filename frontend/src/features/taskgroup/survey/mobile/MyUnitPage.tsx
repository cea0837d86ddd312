import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { dayText, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { DeliveryCard } from '@/shared/ui/mobile/DeliveryCard';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { reasonText } from '../surveyLabels';
import { placeText } from '../surveyRules';
import { type KeptVisit, VISIT } from '../unitApi';
import { nextUnit, type ShownUnit, type VisitDraft, visitBody, visitTitle } from '../visitRules';
import { UnitDisputes } from './UnitDisputes';
import { UnitHistory } from './UnitHistory';
import { UnitChip } from './UnitRow';
import { useMyUnits } from './useMyUnits';
import { VisitChooser } from './VisitChooser';

/** One household at the door: what happened this time, then what happened before. */
export default function MyUnitPage() {
  const { surveyId = '', unitId = '' } = useParams();
  const { memberId } = useSession();
  const back = paths.mobile.survey(surveyId);
  if (!memberId)
    return (
      <PhonePage title="入户摸排" back={back}>
        <StateBox title="这个账号没有对应的党员" />
      </PhonePage>
    );
  return <Unit memberId={memberId} surveyId={surveyId} unitId={unitId} />;
}

interface UnitProps {
  memberId: string;
  surveyId: string;
  unitId: string;
}

function Unit({ memberId, surveyId, unitId }: UnitProps) {
  const { query, units } = useMyUnits(memberId, surveyId);
  const unit = units.find(({ id }) => id === unitId);
  return (
    <PhonePage title={unit?.code ?? '入户'} back={paths.mobile.survey(surveyId)}>
      <Loaded query={query}>
        {() =>
          unit ? (
            <>
              <Standing unit={unit} />
              <Record memberId={memberId} surveyId={surveyId} unit={unit} units={units} />
              <UnitDisputes surveyId={surveyId} unitId={unitId} />
              <UnitHistory memberId={memberId} surveyId={surveyId} unit={unit} />
            </>
          ) : (
            <StateBox title="这一户现在不归您所在的组">分工可能刚刚变动，请回到名单看看。</StateBox>
          )
        }
      </Loaded>
    </PhonePage>
  );
}

function Standing({ unit }: { unit: ShownUnit }) {
  const { reason, nextVisitOn, needsDecision, refutation } = unit;
  return (
    <>
      <div className="unit-head row-line">
        <span className="row-note">
          {placeText(unit.village, unit.block)}
          {reason && ` · ${reasonText[reason]}`}
          {needsDecision && ' · 去过多次，等支部决定'}
          {nextVisitOn && ` · ${dayText(nextVisitOn)} 再去`}
        </span>
        <UnitChip unit={unit} />
      </div>
      {refutation && (
        <p className="text-warning">别人回访时看到的和记录不一样：{refutation}。请再去一次，照实记。</p>
      )}
    </>
  );
}

interface RecordProps {
  memberId: string;
  surveyId: string;
  unit: ShownUnit;
  units: ShownUnit[];
}

function Record({ memberId, surveyId, unit, units }: RecordProps) {
  const outbox = useOutbox();
  const [saved, setSaved] = useState<{ id: string; title: string; next?: ShownUnit }>();
  const save = async (draft: VisitDraft) => {
    const id = uuid7();
    const title = visitTitle(unit.code, draft);
    const body: KeptVisit = { surveyId, visit: visitBody(unit.id, memberId, draft, new Date()) };
    const next = nextUnit(units, unit.id, today());
    try {
      await outbox.post({ id, kind: VISIT, title, body });
      setSaved({ id, title, next });
    } catch (error) {
      notify('red', sentence(error));
    }
  };
  if (!saved) return <VisitChooser onSave={save} />;
  const { next } = saved;
  return (
    <DeliveryCard id={saved.id} title={saved.title}>
      {next && (
        <Link to={paths.mobile.surveyUnit(surveyId, next.id)} className="btn btn-primary">
          下一户 {next.code}
        </Link>
      )}
      <Link to={paths.mobile.survey(surveyId)} className="btn">
        回名单
      </Link>
      <button type="button" className="btn" onClick={() => setSaved(undefined)}>
        这户再记一次
      </button>
    </DeliveryCard>
  );
}
