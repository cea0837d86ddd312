import { type FormEvent, useState } from 'react';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { type BinClass, useRaiseDutyProblem } from '../dutyDayApi';
import { BIN_CLASSES, binClassText } from '../dutyDayLabels';

export function RaiseProblem({ dutyId }: { dutyId: string }) {
  const [open, setOpen] = useState(false);
  const [binClass, setBinClass] = useState<BinClass>();
  const [description, setDescription] = useState('');
  const raise = useRaiseDutyProblem();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    raise.mutate(
      { dutyId, body: { description: description.trim(), binClass: binClass ?? null } },
      {
        onSuccess: () => {
          setOpen(false);
          setDescription('');
          setBinClass(undefined);
          notify('green', '问题已记下，会交接到解决为止。');
        },
      },
    );
  };
  if (!open)
    return (
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        记下一个新问题
      </button>
    );
  return (
    <form className="stack duty-form" onSubmit={submit}>
      <Field label="看到了什么问题">
        {(attributes) => (
          <textarea
            {...attributes}
            required
            maxLength={300}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="plain-set">
        <legend className="field-label">哪一类桶（可不选）</legend>
        <div className="choices">
          {BIN_CLASSES.map((each) => (
            <button
              key={each}
              type="button"
              className="choice"
              aria-pressed={binClass === each}
              onClick={() => setBinClass(binClass === each ? undefined : each)}
            >
              {binClassText[each]}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="form-actions">
        <button type="button" className="btn" onClick={() => setOpen(false)}>
          不记了
        </button>
        <button type="submit" className="btn btn-primary" disabled={raise.isPending || !description.trim()}>
          {raise.isPending ? '正在保存…' : '记下问题'}
        </button>
      </div>
    </form>
  );
}
