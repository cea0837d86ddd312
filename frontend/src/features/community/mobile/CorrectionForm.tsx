import { type FormEvent, useState } from 'react';
import { Field } from '@/shared/ui/Field';
import { type ServiceRecord, useRegistrations } from '../api';
import { type CorrectionFields, correctionFault, correctionFields } from '../reviewRules';

const LONGEST = 500;

interface CorrectionFormProps {
  record: ServiceRecord;
  onSave: (fields: CorrectionFields) => void;
}

/** The places are those the member is or was registered with, and that of the record. */
function usePlaces({ memberId, communityId, communityName }: ServiceRecord): Map<string, string> {
  const registrations = useRegistrations(memberId);
  const places = new Map([[communityId, communityName]]);
  for (const each of registrations.data ?? []) places.set(each.communityId, each.communityName);
  return places;
}

export function CorrectionForm({ record, onSave }: CorrectionFormProps) {
  const places = usePlaces(record);
  const [fields, setFields] = useState(() => correctionFields(record));
  const [fault, setFault] = useState<string | null>(null);
  const change = (changed: Partial<CorrectionFields>) => setFields({ ...fields, ...changed });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = correctionFault(fields, new Date());
    setFault(found);
    if (!found && fields.content.trim()) onSave(fields);
  };

  return (
    <form className="card stack" onSubmit={submit}>
      {record.correctionReason && <p>支部请您更正：{record.correctionReason}</p>}
      <Field label="内容">
        {(attributes) => (
          <textarea
            {...attributes}
            required
            maxLength={LONGEST}
            value={fields.content}
            onChange={(event) => change({ content: event.target.value })}
          />
        )}
      </Field>
      <Field label="在哪个社区">
        {(attributes) => (
          <select
            {...attributes}
            value={fields.communityId}
            onChange={(event) => change({ communityId: event.target.value })}
          >
            {[...places].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="开始时间" error={fault ?? undefined}>
        {(attributes) => (
          <input
            {...attributes}
            type="datetime-local"
            required
            value={fields.startedAt}
            onChange={(event) => change({ startedAt: event.target.value })}
          />
        )}
      </Field>
      <Field label="结束时间（可不填）" hint="不填就计次数、不计小时。">
        {(attributes) => (
          <input
            {...attributes}
            type="datetime-local"
            value={fields.endedAt}
            onChange={(event) => change({ endedAt: event.target.value })}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-wide">
        发出更正
      </button>
      <p className="row-note">
        更正是另记一条，原来那条保留，注明“已由更正代替”。
        {record.status === 'CONFIRMED' && '这条支部已经确认过，更正后会再看一遍。'}
      </p>
    </form>
  );
}
