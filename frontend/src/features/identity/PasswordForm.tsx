import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { Field } from '@/shared/ui/Field';
import { changePassword } from './api';
import { passwordFault } from './rules';

/** Used at the first login and under 我的: same words, same rules. */
export function PasswordForm({ onChanged, submitText }: { onChanged: () => void; submitText: string }) {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [repeated, setRepeated] = useState('');
  const [fault, setFault] = useState<string>();
  const change = useMutation({ mutationFn: changePassword, meta: { quiet: true }, onSuccess: onChanged });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = passwordFault(currentPassword, newPassword, repeated);
    setFault(found);
    if (!found && !change.isPending) change.mutate({ currentPassword, newPassword });
  };

  return (
    <form onSubmit={submit}>
      <Field label="现在的密码">
        {(attributes) => (
          <input
            {...attributes}
            type="password"
            autoComplete="current-password"
            required
            value={currentPassword}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Field label="新密码" hint="至少 10 个字符，可以是一句好记的话。">
        {(attributes) => (
          <input
            {...attributes}
            type="password"
            autoComplete="new-password"
            required
            value={newPassword}
            onChange={(event) => setNew(event.target.value)}
          />
        )}
      </Field>
      <Field label="再输一次新密码" error={fault}>
        {(attributes) => (
          <input
            {...attributes}
            type="password"
            autoComplete="new-password"
            required
            value={repeated}
            onChange={(event) => setRepeated(event.target.value)}
          />
        )}
      </Field>
      {change.isError && (
        <p className="form-error" role="alert">
          {sentence(change.error)}
        </p>
      )}
      <button type="submit" className="btn btn-primary" disabled={change.isPending}>
        {change.isPending ? '正在保存…' : submitText}
      </button>
    </form>
  );
}
