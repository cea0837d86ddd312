import { type FormEvent, useState } from 'react';
import { Field } from '@/shared/ui/Field';

const LONGEST = 500;

/** For what the tiles do not say: own words, another time. Nothing here is required for a record. */
export function RecordForm({ onSave }: { onSave: (content: string, startedAt?: Date) => void }) {
  const [open, setOpen] = useState(false);
  const [content, setContent] = useState('');
  const [startedAt, setStartedAt] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (content.trim()) onSave(content, startedAt ? new Date(startedAt) : undefined);
  };

  if (!open) {
    return (
      <button type="button" className="text-button" style={{ marginTop: 12 }} onClick={() => setOpen(true)}>
        写几句，或补记以前的服务
      </button>
    );
  }
  return (
    <form className="card stack" onSubmit={submit}>
      <Field label="内容">
        {(attributes) => (
          <textarea
            {...attributes}
            required
            maxLength={LONGEST}
            value={content}
            onChange={(event) => setContent(event.target.value)}
          />
        )}
      </Field>
      <Field label="什么时候" hint="不填就是现在。">
        {(attributes) => (
          <input
            {...attributes}
            type="datetime-local"
            value={startedAt}
            onChange={(event) => setStartedAt(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-wide">
        记下
      </button>
    </form>
  );
}
