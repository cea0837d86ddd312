import { addDays, today } from '@/shared/lib/dates';
import { Field } from '@/shared/ui/Field';
import type { GroupMembership } from '../groupApi';
import type { FollowUpFields } from '../groupRules';
import { PersonField } from './PersonField';

interface FollowUpsFieldProps {
  value: FollowUpFields[];
  people: readonly GroupMembership[];
  error: string | undefined;
  onChange: (value: FollowUpFields[]) => void;
}

const A_WEEK = 7;

/** What was promised, with a person of the group and a day. */
export function FollowUpsField({ value, people, error, onChange }: FollowUpsFieldProps) {
  const change = (index: number, part: Partial<FollowUpFields>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset className="plain-fieldset">
      <legend className="field-label">后续事项（可不填）</legend>
      {value.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id before they are saved and are only added at the end
        <div key={index} className="follow-up-box">
          <Field label={`做什么（${index + 1}）`}>
            {(attributes) => (
              <input
                {...attributes}
                required
                maxLength={500}
                value={each.what}
                onChange={({ target }) => change(index, { what: target.value })}
              />
            )}
          </Field>
          <PersonField
            label="谁来办"
            nobody="以后再定"
            people={people}
            value={each.ownerMemberId ?? ''}
            onChange={(ownerMemberId) => change(index, { ownerMemberId })}
          />
          <Field label="期限">
            {(attributes) => (
              <input
                {...attributes}
                type="date"
                required
                value={each.dueOn}
                onChange={({ target }) => change(index, { dueOn: target.value })}
              />
            )}
          </Field>
          <button
            type="button"
            className="text-button"
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            去掉这一件
          </button>
        </div>
      ))}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <button
        type="button"
        className="btn"
        disabled={value.length >= 50}
        onClick={() => onChange([...value, { what: '', dueOn: addDays(today(), A_WEEK) }])}
      >
        加一件后续事项
      </button>
    </fieldset>
  );
}
