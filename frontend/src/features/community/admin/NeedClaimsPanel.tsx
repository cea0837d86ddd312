import { Button, Form, Popconfirm } from 'antd';
import { useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type Need, type NeedClaim, useClaimNeed, useNeedClaims, useWithdrawClaim } from '../needApi';
import { canClaim, canWithdraw } from '../needRules';

/** Who claimed, and who gave the claim back: nothing is deleted. */
export function NeedClaimsPanel({ need }: { need: Need }) {
  const list = useNeedClaims({ needId: need.id });
  const [entering, setEntering] = useState(false);
  const active = list.rows.filter(({ withdrawnAt }) => !withdrawnAt);
  const withdrawn = list.rows.filter(({ withdrawnAt }) => withdrawnAt);
  return (
    <section className="panel" aria-labelledby="claims">
      <div className="panel-head">
        <h2 id="claims">认领</h2>
        {canClaim({ ...need, ownClaimId: null }) && (
          <Button onClick={() => setEntering(true)}>代录认领</Button>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && (
        <StateBox title="还没有人认领">党员在手机上自愿认领；本人说好的，也可以代录。</StateBox>
      )}
      {list.rows.length > 0 && (
        <ul className="need-people panel-pad">
          {[...active, ...withdrawn].map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className="list-foot">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            载入更多
          </Button>
        </div>
      )}
      {entering && <EnterClaim need={need} onClose={() => setEntering(false)} />}
    </section>
  );
}

function ClaimRow({ claim }: { claim: NeedClaim }) {
  const withdraw = useWithdrawClaim();
  const undo = () =>
    withdraw.mutate(
      { claimId: claim.id },
      {
        onSuccess: () => notify('green', `已退出${claim.memberName}的认领，名额空出来了。`),
        onError: (error) => notify('red', sentence(error)),
      },
    );
  return (
    <li data-gone={Boolean(claim.withdrawnAt)}>
      <div>
        <strong>{claim.memberName}</strong>
        <p className="muted">
          {momentText(claim.claimedAt)}
          {claim.enteredBy ? ` 由${claim.enteredBy}代录` : ' 本人认领'}
          {claim.withdrawnAt && `；${momentText(claim.withdrawnAt)} 退出`}
          {claim.remark && `：${claim.remark}`}
        </p>
      </div>
      {!claim.withdrawnAt && canWithdraw(claim) && (
        <Popconfirm
          title={`${claim.memberName}说不能来了？`}
          okText="退出认领"
          cancelText="不是"
          onConfirm={undo}
        >
          <Button size="small" loading={withdraw.isPending} aria-label={`退出${claim.memberName}的认领`}>
            退出
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}

/** An officer writes down what a member said; who wrote it is kept. */
function EnterClaim({ need, onClose }: { need: Need; onClose: () => void }) {
  const claim = useClaimNeed();
  const submit = async ({ memberId }: { memberId: string }) => {
    try {
      await claim.mutateAsync({ needId: need.id, memberId });
      notify('green', '已代录，记下了是您代录的。');
    } catch (error) {
      notify('red', sentence(error));
      throw error;
    }
  };
  return (
    <FormModal<{ memberId: string }>
      title="代录认领"
      open
      onClose={onClose}
      initial={{}}
      submit={submit}
      submitText="本人说好了，代录"
    >
      <Form.Item
        name="memberId"
        label="党员"
        extra="认领全凭自愿：请先问过本人。代录人会记在认领里。"
        rules={[{ required: true, message: '请选择党员' }]}
      >
        <MemberPicker />
      </Form.Item>
    </FormModal>
  );
}
