import { type FormEvent, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { Field } from '@/shared/ui/Field';
import { useGroupMembers } from '../groupApi';
import { type ConsultationFields, isThere, numberFault } from '../groupRules';
import { FollowUpsField } from './FollowUpsField';

interface ConsultationFormProps {
  taskGroupId: string;
  initial: ConsultationFields;
  submitText: string;
  onSave: (fields: ConsultationFields) => Promise<void>;
}

const TEXTS = [
  { name: 'topics', label: '议题', rows: 2, max: 1000, required: true },
  { name: 'said', label: '群众说了什么', rows: 5, max: 4000, required: true },
  { name: 'agreements', label: '达成的一致（可不填）', rows: 3, max: 4000, required: false },
] as const;

/** Minutes on the phone; numbers of people are found before anything is kept. */
export function ConsultationForm({ taskGroupId, initial, submitText, onSave }: ConsultationFormProps) {
  const members = useGroupMembers(taskGroupId);
  const [fields, setFields] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ReturnType<typeof numberFault>>();
  const change = (part: Partial<ConsultationFields>) => setFields({ ...fields, ...part });
  const faultOf = (name: string) => (fault?.field === name ? fault.sentence : undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = numberFault(fields);
    setFault(found);
    if (found || busy) return;
    setBusy(true);
    void onSave(fields).finally(() => setBusy(false));
  };

  return (
    <form className="card stack" aria-label="协商记录" onSubmit={submit}>
      <Field label="哪一天">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            required
            max={today()}
            value={fields.heldOn}
            onChange={({ target }) => change({ heldOn: target.value })}
          />
        )}
      </Field>
      <Field label="在哪里" error={faultOf('place')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={100}
            placeholder="例如 村委会会议室"
            value={fields.place}
            onChange={({ target }) => change({ place: target.value })}
          />
        )}
      </Field>
      <Field label="到场人数" hint="只记人数，不记姓名。">
        {(attributes) => (
          <input
            {...attributes}
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={10_000}
            value={fields.peoplePresent || ''}
            onChange={({ target }) => change({ peoplePresent: Number(target.value) })}
          />
        )}
      </Field>
      {TEXTS.map(({ name, label, rows, max, required }) => (
        <Field
          key={name}
          label={label}
          error={faultOf(name)}
          hint={name === 'said' ? '写意见，不写是谁说的。' : undefined}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              required={required}
              rows={rows}
              maxLength={max}
              value={fields[name] ?? ''}
              onChange={({ target }) => change({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <FollowUpsField
        value={fields.followUps ?? []}
        error={faultOf('followUps')}
        people={(members.data ?? []).filter((each) => isThere(each, today()))}
        onChange={(followUps) => change({ followUps })}
      />
      <button type="submit" className="btn btn-primary btn-wide" disabled={busy}>
        {submitText}
      </button>
    </form>
  );
}
