import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type NeedClaim, useNeedClaims } from '../needApi';
import { needKindText } from '../needLabels';
import { canWithdraw, claimGroups, recordAddress, whenText } from '../needRules';
import type { Claiming } from './useClaiming';
import { WithdrawForm } from './WithdrawForm';

export function MyClaims({ memberId, claiming }: { memberId: string; claiming: Claiming }) {
  const list = useNeedClaims({ memberId });
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0)
    return (
      <StateBox
        title="您还没有认领"
        actions={
          <Link to={paths.mobile.needs} className="btn">
            看适合我的
          </Link>
        }
      >
        认领全凭自愿，结束前随时可以退出。
      </StateBox>
    );
  const { current, earlier } = claimGroups(list.rows);
  return (
    <>
      {current.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} claiming={claiming} />
      ))}
      {earlier.length > 0 && <h2 className="group-title">以前的</h2>}
      {earlier.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} claiming={claiming} />
      ))}
      <ListFoot list={list} unit="项" more="更早的认领" />
    </>
  );
}

function ClaimCard({ claim, claiming }: { claim: NeedClaim; claiming: Claiming }) {
  return (
    <article className="card need-card" aria-label={claim.needTitle}>
      <div className="row-line">
        <h3 className="row-title">
          <Link to={paths.mobile.need(claim.needId)}>{claim.needTitle}</Link>
        </h3>
        <ClaimState claim={claim} />
      </div>
      <p className="row-note">
        {needKindText[claim.needKind]} · {claim.communityName}
        {claim.place && ` · ${claim.place}`}
      </p>
      <p className="need-when">{whenText(claim.windows)}</p>
      {claim.contact && <p className="row-note">联系：{claim.contact}</p>}
      {claim.enteredBy && <p className="row-note">由{claim.enteredBy}按您说的代录</p>}
      {!claim.withdrawnAt && (
        <div className="row-actions">
          <Link
            to={recordAddress({ ...claim, id: claim.needId, kind: claim.needKind, title: claim.needTitle })}
            className="btn"
            aria-label={`${claim.needTitle}做完了，记一次服务`}
          >
            做完了，记一次服务
          </Link>
          {canWithdraw(claim) && <WithdrawForm claimId={claim.id} claiming={claiming} />}
        </div>
      )}
    </article>
  );
}

function ClaimState({ claim }: { claim: NeedClaim }) {
  if (claim.withdrawnAt) return <StateChip tone="plain">已退出</StateChip>;
  if (claim.needStatus === 'CLOSED') return <StateChip tone="plain">已结束</StateChip>;
  return <StateChip tone="green">已认领</StateChip>;
}
