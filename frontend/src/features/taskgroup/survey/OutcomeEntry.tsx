import { VerdictEntry, VerdictTold } from '@/shared/draw/VerdictEntry';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import { type BackCheck, type BackCheckUnit, useSetBackCheckOutcome } from './backCheckApi';
import { verdictText } from './surveyLabels';

interface OutcomeEntryProps {
  check: BackCheck;
  unit: BackCheckUnit;
  /** Who went there; without somebody there is nothing to enter. */
  checkedBy: string | undefined;
}

/** What was found at a drawn household. "Not so" asks for words first. */
export function OutcomeEntry({ check, unit, checkedBy }: OutcomeEntryProps) {
  const save = useSetBackCheckOutcome(check);
  const known = unit.outcome;
  const outcome = known && { ...known, act: { by: known.checkedByName, at: known.at } };
  if (check.status !== 'DRAWN' || !checkedBy) return <VerdictTold texts={verdictText} outcome={outcome} />;
  return (
    <VerdictEntry
      texts={verdictText}
      outcome={outcome}
      about={unit.unitCode}
      hint="看到了什么，不写姓名和号码"
      busy={save.isPending}
      faultOf={personalNumberIn}
      onKeep={(verdict, note) => save.mutate({ unit, body: { verdict, note, checkedByMemberId: checkedBy } })}
    />
  );
}
