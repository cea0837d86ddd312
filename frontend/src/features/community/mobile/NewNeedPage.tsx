import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Field } from '@/shared/ui/Field';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { useCommunities, useRegistrations } from '../api';
import { useSaveNeed } from '../needApi';
import { needKindText } from '../needLabels';
import { type NeedFields, needBody, windowsFault } from '../needRules';
import { activeRegistrations } from '../rules';
import { WindowsField } from '../WindowsField';
import './needs.css';

const NOTHING: NeedFields = { communityId: '', kind: 'WISH', title: '', windows: [], seats: 1 };

/** What a member heard of; an officer asks the community and opens it. */
export default function NewNeedPage() {
  const { memberId, has } = useSession();
  const registrations = useRegistrations(memberId ?? undefined);
  return (
    <PhonePage
      title="听说社区有需求"
      back={paths.mobile.needs}
      note={has('OFFICER') ? undefined : '告诉支部后，由委员向社区核实再开放。'}
    >
      <Loaded query={registrations}>
        {(items) => <ProposalForm home={activeRegistrations(items, today())[0]?.communityId ?? ''} />}
      </Loaded>
    </PhonePage>
  );
}

function ProposalForm({ home }: { home: string }) {
  const navigate = useNavigate();
  const communities = useCommunities();
  const save = useSaveNeed();
  const [fields, setFields] = useState<NeedFields>({ ...NOTHING, communityId: home });
  const [fault, setFault] = useState<string>();
  const change = (part: Partial<NeedFields>) => setFields({ ...fields, ...part });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = windowsFault(fields.windows);
    setFault(found);
    if (found) return;
    save.mutate(
      { body: needBody(fields) },
      {
        onSuccess: ({ id, status }) => {
          notify('green', status === 'OPEN' ? '已发布，大家可以认领了。' : '已告诉支部，谢谢您。');
          void navigate(paths.mobile.need(id), { replace: true });
        },
      },
    );
  };

  return (
    <form className="card stack" onSubmit={submit}>
      <Field label="哪个社区">
        {(attributes) => (
          <select
            {...attributes}
            required
            value={fields.communityId}
            onChange={({ target }) => change({ communityId: target.value })}
          >
            <option value="">请选择</option>
            {(communities.data ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="plain-fieldset">
        <legend className="field-label">是什么</legend>
        <div className="choices">
          {(Object.keys(needKindText) as NeedFields['kind'][]).map((kind) => (
            <button
              key={kind}
              type="button"
              className="choice"
              aria-pressed={fields.kind === kind}
              onClick={() => change({ kind })}
            >
              {needKindText[kind]}
            </button>
          ))}
        </div>
      </fieldset>
      <Field label="一句话说清">
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={60}
            placeholder="例如：独居老人想修一盏灯"
            value={fields.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      {fields.kind !== 'WISH' && (
        <Field label="需要几个人">
          {(attributes) => (
            <input
              {...attributes}
              type="number"
              inputMode="numeric"
              required
              min={1}
              max={200}
              value={fields.seats}
              onChange={({ target }) => change({ seats: Number(target.value) })}
            />
          )}
        </Field>
      )}
      <Field label="补充说明（可不填）" hint="请不要写他人的姓名、电话、住址和身体情况。">
        {(attributes) => (
          <textarea
            {...attributes}
            maxLength={1000}
            value={fields.description ?? ''}
            onChange={({ target }) => change({ description: target.value })}
          />
        )}
      </Field>
      <div className="field">
        <WindowsField value={fields.windows} onChange={(windows) => change({ windows })} />
        {fault && (
          <p className="field-error" role="alert">
            {fault}
          </p>
        )}
      </div>
      <button type="submit" className="btn btn-primary btn-wide" disabled={save.isPending}>
        {save.isPending ? '正在提交…' : '告诉支部'}
      </button>
    </form>
  );
}
