import { type FormEvent, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import { Field } from '@/shared/ui/Field';
import { reasonText, unitStatusText } from '../surveyLabels';
import type { Reason, VisitResult } from '../unitApi';
import { faultOf, nextVisitChoices, RESULTS, reasonsFor, type VisitDraft } from '../visitRules';
import './survey.css';

interface VisitFormProps {
  label: string;
  initial: VisitDraft;
  saveText: string;
  onSave: (draft: VisitDraft) => Promise<void>;
}

/** Everything that can be said about a visit; what looks like somebody's number is told while it is typed. */
export function VisitForm({ label, initial, saveText, onSave }: VisitFormProps) {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (more: Partial<VisitDraft>) => setDraft({ ...draft, ...more });
  const choose = (result: VisitResult) =>
    change({ result, reason: reasonsFor(result).find((reason) => reason === draft.reason) });
  const fault = faultOf(draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault || busy) return;
    setBusy(true);
    await onSave(draft).finally(() => setBusy(false));
  };
  const reasons = reasonsFor(draft.result);
  return (
    <form className="card stack" aria-label={label} noValidate onSubmit={(event) => void submit(event)}>
      <Field label="结果">
        {(attributes) => (
          <select
            {...attributes}
            value={draft.result}
            onChange={(event) => choose(event.target.value as VisitResult)}
          >
            {RESULTS.map((result) => (
              <option key={result} value={result}>
                {unitStatusText[result]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {reasons.length > 0 && (
        <Field label="原因">
          {(attributes) => (
            <select
              {...attributes}
              value={draft.reason ?? ''}
              onChange={(event) =>
                change({ reason: (event.target.value || undefined) as Reason | undefined })
              }
            >
              <option value="">不选</option>
              {reasons.map((reason) => (
                <option key={reason} value={reason}>
                  {reasonText[reason]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label="说明" hint="只写情况，不写姓名、证件号和电话。" error={personalNumberIn(draft.note)}>
        {(attributes) => (
          <textarea
            {...attributes}
            maxLength={500}
            value={draft.note ?? ''}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
      {draft.result !== 'DONE' && (
        <NextVisit value={draft.nextVisitOn} onChange={(nextVisitOn) => change({ nextVisitOn })} />
      )}
      <Field label="什么时候去的" hint="不填就是现在。">
        {(attributes) => (
          <input
            {...attributes}
            type="datetime-local"
            defaultValue={draft.visitedAt && localMinute(draft.visitedAt)}
            onChange={(event) =>
              change({ visitedAt: event.target.value ? new Date(event.target.value) : undefined })
            }
          />
        )}
      </Field>
      {tried && fault && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="btn btn-primary btn-wide" disabled={busy}>
        {saveText}
      </button>
    </form>
  );
}

interface NextVisitProps {
  value?: string;
  onChange: (day: string | undefined) => void;
}

function NextVisit({ value, onChange }: NextVisitProps) {
  return (
    <div className="field">
      <Field label="和户约好的下一次" hint="没有约定就不填，系统会按间隔排。">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            min={today()}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value || undefined)}
          />
        )}
      </Field>
      <div className="choices">
        {nextVisitChoices(today()).map(({ day, text }) => (
          <button
            key={day}
            type="button"
            className="choice"
            aria-pressed={value === day}
            onClick={() => onChange(value === day ? undefined : day)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}

/** A moment as a field of type datetime-local shows it: the phone's own zone, to the minute. */
function localMinute(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
