import { type FormEvent, useState } from 'react';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { type Inspection, usePutInspection } from '../dutyDayApi';
import { BIN_CLASSES } from '../dutyDayLabels';
import { checksByClass, checksInOrder, sampleFault } from '../dutyDayRules';
import { BinRow } from './BinRow';

interface InspectionFormProps {
  known: Inspection;
  onSaved: () => void;
}

/** One tap for each bin that is as it should be; only what is not asks for more. */
export function InspectionForm({ known, onSaved }: InspectionFormProps) {
  const [checks, setChecks] = useState(() => checksByClass(known.bins));
  const [sampled, setSampled] = useState(known.sampled?.toString() ?? '');
  const [correct, setCorrect] = useState(known.correct?.toString() ?? '');
  const [note, setNote] = useState(known.note ?? '');
  const put = usePutInspection();
  const bins = checksInOrder(checks);
  const fault = sampleFault(sampled, correct);
  const empty = bins.length === 0 && !sampled && !note.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fault) return;
    put.mutate(
      {
        known,
        body: {
          bins,
          sampled: sampled ? Number(sampled) : null,
          correct: correct ? Number(correct) : null,
          note: note.trim() || null,
        },
      },
      {
        onSuccess: () => {
          notify('green', '检查已记下，支部已收到。');
          onSaved();
        },
      },
    );
  };

  return (
    <form className="stack duty-form" onSubmit={submit}>
      <ul className="rows">
        {BIN_CLASSES.map((each) => (
          <BinRow
            key={each}
            binClass={each}
            check={checks[each]}
            onChange={(check) => setChecks({ ...checks, [each]: check })}
          />
        ))}
      </ul>
      <div className="sample">
        <Field label="抽看几份">
          {(attributes) => (
            <input
              {...attributes}
              inputMode="numeric"
              value={sampled}
              onChange={(event) => setSampled(event.target.value)}
            />
          )}
        </Field>
        <Field label="其中正确">
          {(attributes) => (
            <input
              {...attributes}
              inputMode="numeric"
              value={correct}
              onChange={(event) => setCorrect(event.target.value)}
            />
          )}
        </Field>
      </div>
      {fault && (sampled || correct) && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <Field label="说明（可不填）">
        {(attributes) => (
          <textarea
            {...attributes}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <button
        type="submit"
        className="btn btn-primary btn-wide"
        disabled={put.isPending || empty || Boolean(fault)}
      >
        {put.isPending ? '正在保存…' : '保存检查'}
      </button>
    </form>
  );
}
