import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateChip } from '@/shared/ui/StateChip';
import { type Need, useNeed } from '../needApi';
import { needKindText, needOutcomeText, needStatusText, needStatusTone } from '../needLabels';
import { canWithdraw, recordAddress, seatsNote, windowText } from '../needRules';
import { ClaimButton } from './NeedCard';
import { useClaiming } from './useClaiming';
import { WithdrawForm } from './WithdrawForm';
import './needs.css';

/** One need, as a list or a message leads to it. */
export default function NeedPage() {
  const { needId = '' } = useParams();
  const need = useNeed(needId);
  return (
    <PhonePage title={need.data?.title ?? '社区需求'} back={paths.mobile.needs}>
      <Loaded query={need}>{(data) => <Details need={data} />}</Loaded>
    </PhonePage>
  );
}

function Details({ need }: { need: Need }) {
  const { memberId } = useSession();
  return (
    <>
      <section className="card" aria-label="内容">
        <div className="need-chips">
          <StateChip tone="blue">{needKindText[need.kind]}</StateChip>
          <StateChip tone={needStatusTone[need.status]}>
            {need.outcome ? needOutcomeText[need.outcome] : needStatusText[need.status]}
          </StateChip>
        </div>
        <dl className="need-facts">
          {facts(need).map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {memberId && need.status !== 'PROPOSED' && <Own need={need} memberId={memberId} />}
      {need.status === 'PROPOSED' && <p className="phone-note">支部委员核实后会开放，到时会给您发消息。</p>}
    </>
  );
}

function Own({ need, memberId }: { need: Need; memberId: string }) {
  const claiming = useClaiming(memberId);
  const { ownClaimId } = need;
  return (
    <section className="card" aria-label="我的认领">
      <div className="need-foot">
        <span>{seatsNote(need)}</span>
        <ClaimButton need={need} claiming={claiming} prominent />
      </div>
      {ownClaimId && (
        <div className="row-actions">
          <Link to={recordAddress(need)} className="btn">
            做完了，记一次服务
          </Link>
          {canWithdraw({ windows: need.windows, needStatus: need.status }) && (
            <WithdrawForm claimId={ownClaimId} claiming={claiming} />
          )}
        </div>
      )}
    </section>
  );
}

function facts(need: Need): [string, string][] {
  const when = need.windows.length === 0 ? '时间不限' : need.windows.map(windowText).join('\n');
  const all: [string, string | null][] = [
    ['社区', need.communityName],
    ['时间', when],
    ['地点', need.place],
    ['说明', need.description],
    ['用得上', need.skills.join('、') || null],
    ['联系', need.contact],
    ['结果说明', need.closingNote],
  ];
  return all.filter((fact): fact is [string, string] => fact[1] !== null);
}
