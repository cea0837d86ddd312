import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Field } from '@/shared/ui/Field';
import { Loaded } from '@/shared/ui/Loaded';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Community, useCommunities } from '../api';
import { useHostSessions, useOpenHostSession } from '../hostApi';
import { hostPeriod, hostStateText, hostStateTone } from '../proofLabels';
import { hostState } from '../proofRules';

const HOURS = [1, 2, 4, 8, 12];

/** For who organises something outside: open a session on the spot and show it. */
export default function HostSessionsPage() {
  const communities = useCommunities();
  return (
    <PhonePage
      title="现场二维码"
      back={paths.mobile.me}
      note="来的人愿意就扫一下，给自己的服务记录作个佐证。码每 30 秒换一次，转发出去也没有用。"
    >
      <Loaded query={communities}>
        {(items) => (items.length === 0 ? <StateBox title="还没有社区" /> : <OpenForm communities={items} />)}
      </Loaded>
      <Sessions />
    </PhonePage>
  );
}

function OpenForm({ communities }: { communities: Community[] }) {
  const [address] = useSearchParams();
  const [communityId, setCommunityId] = useState(address.get('communityId') ?? communities[0]?.id ?? '');
  const [hours, setHours] = useState('2');
  const open = useOpenHostSession();
  const navigate = useNavigate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = new Date(Date.now() + Number(hours) * 3_600_000).toISOString();
    open.mutate(
      { communityId, activityId: address.get('activityId'), until },
      { onSuccess: ({ id }) => navigate(paths.mobile.hostSession(id)) },
    );
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <Field label="在哪个社区">
        {(attributes) => (
          <select
            {...attributes}
            value={communityId}
            onChange={(event) => setCommunityId(event.target.value)}
          >
            {communities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="出示多久" hint="从现在开始，可以提前结束。">
        {(attributes) => (
          <select {...attributes} value={hours} onChange={(event) => setHours(event.target.value)}>
            {HOURS.map((each) => (
              <option key={each} value={each}>
                {each} 小时
              </option>
            ))}
          </select>
        )}
      </Field>
      {open.error && (
        <p className="form-error" role="alert">
          {open.error.message}
        </p>
      )}
      <button type="submit" className="btn btn-primary btn-wide" disabled={open.isPending}>
        现在出示
      </button>
    </form>
  );
}

function Sessions() {
  const list = useHostSessions();
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) return null;
  return (
    <section className="card" aria-label="场次">
      <ul className="rows">
        {list.rows.map((session) => {
          const state = hostState(session, Date.now());
          return (
            <li key={session.id}>
              <Link to={paths.mobile.hostSession(session.id)} className="row-block row-link">
                <span className="row-line">
                  <span className="row-title">{session.communityName}</span>
                  <StateChip tone={hostStateTone[state]}>{hostStateText[state]}</StateChip>
                </span>
                <span className="row-note">{hostPeriod(session)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <ListFoot list={list} unit="场" more="更早的" />
    </section>
  );
}
