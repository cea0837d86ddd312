import { type FormEvent, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import type { EditProps } from '@/shared/offline/kinds';
import { Field } from '@/shared/ui/Field';
import { useRegistrations, type WriteServiceRecord } from '../api';
import { activeRegistrations, localMinute, recordTitle } from '../rules';

/** A record that the server did not accept, put right; what is not changed here stays as it was recorded. */
export default function EditUnsentRecord({ item, resend }: EditProps) {
  const body = item.body as WriteServiceRecord;
  const registrations = useRegistrations(body.memberId);
  const [content, setContent] = useState(body.content);
  const [startedAt, setStartedAt] = useState(localMinute(body.startedAt));
  const [communityId, setCommunityId] = useState(body.communityId);
  const [busy, setBusy] = useState(false);
  const places = activeRegistrations(registrations.data ?? [], today());
  const place = places.find((each) => each.communityId === communityId);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!content.trim() || busy) return;
    setBusy(true);
    const isSameMinute = startedAt === localMinute(body.startedAt);
    const changed: WriteServiceRecord = {
      ...body,
      communityId,
      content: content.trim(),
      startedAt: isSameMinute ? body.startedAt : new Date(startedAt).toISOString(),
    };
    const title = place ? recordTitle(content, place.communityName) : content.trim();
    await resend({ id: uuid7(), title, body: changed }).finally(() => setBusy(false));
  };

  return (
    <form className="card stack" aria-label="更改后发送" onSubmit={(event) => void submit(event)}>
      <Field label="内容">
        {(attributes) => (
          <textarea
            {...attributes}
            required
            maxLength={500}
            value={content}
            onChange={(event) => setContent(event.target.value)}
          />
        )}
      </Field>
      <Field label="什么时候">
        {(attributes) => (
          <input
            {...attributes}
            type="datetime-local"
            required
            value={startedAt}
            onChange={(event) => setStartedAt(event.target.value)}
          />
        )}
      </Field>
      {places.length > 0 && (
        <Field label="在哪个社区">
          {(attributes) => (
            <select
              {...attributes}
              value={communityId}
              onChange={(event) => setCommunityId(event.target.value)}
            >
              {!place && <option value={body.communityId}>原来的社区</option>}
              {places.map((each) => (
                <option key={each.id} value={each.communityId}>
                  {each.communityName}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <button type="submit" className="btn btn-primary btn-wide" disabled={busy}>
        改好，重新发送
      </button>
    </form>
  );
}
