import { type FormEvent, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { useSaveDifficulty } from '../difficultyApi';
import { useGroupMembers } from '../groupApi';
import { isThere } from '../groupRules';
import { PersonField } from './PersonField';

interface NewDifficultyProps {
  taskGroupId: string;
  onDone: () => void;
}

const NOTHING = { title: '', description: '', ownerMemberId: '', dueOn: '' };

type Fields = typeof NOTHING;

/** A difficulty is told where it is met; which tasks it holds up is added at the desk. */
export function NewDifficulty({ taskGroupId, onDone }: NewDifficultyProps) {
  const save = useSaveDifficulty(taskGroupId);
  const members = useGroupMembers(taskGroupId);
  const people = (members.data ?? []).filter((each) => isThere(each, today()));
  const [fields, setFields] = useState(NOTHING);
  const [faults, setFaults] = useState<Partial<Record<keyof Fields, string>>>({});
  const change = (part: Partial<Fields>) => setFields({ ...fields, ...part });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      title: fields.title.trim() ? personalNumberIn(fields.title) : '请写一句话。',
      description: personalNumberIn(fields.description),
    };
    setFaults(found);
    if (found.title || found.description) return;
    const body = {
      title: fields.title.trim(),
      description: fields.description.trim() || null,
      ownerMemberId: fields.ownerMemberId || null,
      dueOn: fields.dueOn || null,
      taskIds: [],
    };
    save.mutate(
      { body },
      {
        onSuccess: () => {
          notify('green', '难点已提出，组员都能看到。');
          onDone();
        },
      },
    );
  };

  return (
    <form className="card stack" aria-label="提出难点" onSubmit={submit} noValidate>
      <Field label="一句话说清" error={faults.title}>
        {(attributes) => (
          <input
            {...attributes}
            maxLength={100}
            placeholder="例如 两个窗口都不受理"
            value={fields.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <Field label="难在哪里（可不填）" hint="不写任何人的姓名、身份证号和电话。" error={faults.description}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={4}
            maxLength={2000}
            value={fields.description}
            onChange={({ target }) => change({ description: target.value })}
          />
        )}
      </Field>
      <PersonField
        label="谁负责（可不填）"
        nobody="还没有定"
        people={people}
        value={fields.ownerMemberId}
        onChange={(ownerMemberId) => change({ ownerMemberId })}
      />
      <Field label="期限（可不填）">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={fields.dueOn}
            onChange={({ target }) => change({ dueOn: target.value })}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-wide" disabled={save.isPending}>
        {save.isPending ? '正在提交…' : '提出'}
      </button>
      <button type="button" className="btn btn-wide" onClick={onDone}>
        不提了
      </button>
    </form>
  );
}
