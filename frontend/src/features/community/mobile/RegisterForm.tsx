import { type FormEvent, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { Loaded } from '@/shared/ui/Loaded';
import { type Community, useCommunities, useRegister, useSaveCommunity } from '../api';

const OTHER = 'other';

/** One lives in one community: who has moved ends the old registration first. */
export function RegisterForm({ memberId }: { memberId: string }) {
  const communities = useCommunities();
  return (
    <section className="card" aria-label="报到">
      <Loaded query={communities}>{(items) => <Register memberId={memberId} communities={items} />}</Loaded>
    </section>
  );
}

interface RegisterProps {
  memberId: string;
  communities: Community[];
}

function Register({ memberId, communities }: RegisterProps) {
  const [id] = useState(() => uuid7());
  const [communityId, setCommunityId] = useState(communities.length === 0 ? OTHER : '');
  const [name, setName] = useState('');
  const [receiptNo, setReceiptNo] = useState('');
  const create = useSaveCommunity();
  const register = useRegister();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen =
      communityId === OTHER ? (await create.mutateAsync({ body: { name: name.trim() } })).id : communityId;
    const body = {
      memberId,
      communityId: chosen,
      registeredOn: today(),
      receiptNo: receiptNo.trim() || null,
    };
    await register.mutateAsync({ id, body });
    notify('green', '报到成功，支部已收到。');
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <Field label="居住的社区" error={create.error?.message}>
        {(attributes) => (
          <select
            {...attributes}
            required
            value={communityId}
            onChange={(event) => setCommunityId(event.target.value)}
          >
            <option value="" disabled>
              请选择
            </option>
            {communities.map((each) => (
              <option key={each.id} value={each.id}>
                {each.subdistrict ? `${each.name}（${each.subdistrict}）` : each.name}
              </option>
            ))}
            <option value={OTHER}>不在列表里，我来补上</option>
          </select>
        )}
      </Field>
      {communityId === OTHER && (
        <Field label="社区名称" hint="写全称，例如“某某街道某某社区”。">
          {(attributes) => (
            <input
              {...attributes}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field
        label="回执号（可不填）"
        hint="社区给了纸质回执时填写；没有就由支部编号。"
        error={register.error?.message}
      >
        {(attributes) => (
          <input
            {...attributes}
            maxLength={60}
            value={receiptNo}
            onChange={(event) => setReceiptNo(event.target.value)}
          />
        )}
      </Field>
      <button
        type="submit"
        className="btn btn-primary btn-wide"
        disabled={create.isPending || register.isPending}
      >
        {register.isPending || create.isPending ? '正在报到…' : '报到'}
      </button>
    </form>
  );
}
