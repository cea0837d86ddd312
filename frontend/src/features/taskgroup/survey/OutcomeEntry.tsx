import { type FormEvent, useId, useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import { StateChip } from '@/shared/ui/StateChip';
import {
  type BackCheck,
  type BackCheckUnit,
  type BackCheckVerdict,
  useSetBackCheckOutcome,
} from './backCheckApi';
import { verdictText, verdictTone } from './surveyLabels';
import './outcome.css';

const VERDICTS = Object.keys(verdictText) as BackCheckVerdict[];

interface OutcomeEntryProps {
  check: BackCheck;
  unit: BackCheckUnit;
  /** Who went there; without somebody there is nothing to enter. */
  checkedBy: string | undefined;
}

/** What was found at a drawn household. "Not so" asks for words first. */
export function OutcomeEntry({ check, unit, checkedBy }: OutcomeEntryProps) {
  const save = useSetBackCheckOutcome(check);
  const [asking, setAsking] = useState(false);
  const { outcome } = unit;
  if (check.status !== 'DRAWN' || !checkedBy) return <Told unit={unit} />;
  const keep = (verdict: BackCheckVerdict, note: string | null) => {
    setAsking(false);
    save.mutate({ unit, body: { verdict, note, checkedByMemberId: checkedBy } });
  };
  return (
    <fieldset className="outcome" disabled={save.isPending}>
      <legend className="sr-only">核实结果：{unit.unitCode}</legend>
      <div className="outcome-choices">
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={outcome?.verdict === verdict}
            onClick={() => (verdict === 'NOT_CONFIRMED' ? setAsking(true) : keep(verdict, null))}
          >
            {verdictText[verdict]}
          </button>
        ))}
      </div>
      {asking ? (
        <Reason known={outcome?.note ?? ''} onKeep={(note) => keep('NOT_CONFIRMED', note)} />
      ) : (
        <By unit={unit} />
      )}
    </fieldset>
  );
}

function Reason({ known, onKeep }: { known: string; onKeep: (note: string) => void }) {
  const [note, setNote] = useState(known);
  const id = useId();
  const fault = personalNumberIn(note);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() && !fault) onKeep(note.trim());
  };
  return (
    <form className="outcome-reason" onSubmit={submit}>
      <input
        ref={(input) => input?.focus()}
        aria-label="不属实的说明"
        aria-describedby={id}
        aria-invalid={Boolean(fault)}
        placeholder="哪里不属实，不写姓名和号码"
        value={note}
        maxLength={500}
        required
        onChange={(event) => setNote(event.target.value)}
      />
      <button type="submit">保存</button>
      <p id={id} className="field-error" role={fault ? 'alert' : undefined}>
        {fault}
      </p>
    </form>
  );
}

function By({ unit: { outcome } }: { unit: BackCheckUnit }) {
  if (!outcome) return null;
  return (
    <div className="muted">
      {outcome.note && <div>{outcome.note}</div>}
      {outcome.checkedByName}，{momentText(outcome.at)}
    </div>
  );
}

function Told({ unit }: { unit: BackCheckUnit }) {
  if (!unit.outcome) return <span className="muted">待核实</span>;
  return (
    <>
      <StateChip tone={verdictTone[unit.outcome.verdict]}>{verdictText[unit.outcome.verdict]}</StateChip>
      <By unit={unit} />
    </>
  );
}
