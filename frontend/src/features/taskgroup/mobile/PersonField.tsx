import { Field } from '@/shared/ui/Field';
import type { GroupMembership } from '../groupApi';

interface PersonFieldProps {
  label: string;
  /** What it means to choose nobody. */
  nobody: string;
  people: readonly GroupMembership[];
  value: string;
  onChange: (memberId: string) => void;
}

/** One of the group, or nobody. */
export function PersonField({ label, nobody, people, value, onChange }: PersonFieldProps) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{nobody}</option>
          {people.map(({ memberId, memberName }) => (
            <option key={memberId} value={memberId}>
              {memberName}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
