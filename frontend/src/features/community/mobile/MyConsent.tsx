import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { StateChip } from '@/shared/ui/StateChip';
import { type Consent, useGrantConsent, useWithdrawConsent } from '../proofApi';
import { ConsentSheet } from './ConsentSheet';

/** One text, whether I agreed to it, and when I did what. */
export function MyConsent({ consent, memberId }: { consent: Consent; memberId: string }) {
  const { kind, text, granted, history } = consent;
  const [reading, setReading] = useState(false);
  const grant = useGrantConsent(memberId);
  const withdraw = useWithdrawConsent(memberId);

  const agree = () =>
    grant.mutate(
      { kind, textVersion: text.version },
      { onSuccess: () => notify('green', '已同意，可以随时撤回。'), onSettled: () => setReading(false) },
    );
  const takeBack = () =>
    withdraw.mutate(kind, {
      onSuccess: () => notify('green', kind === 'LOCATION' ? '已撤回，尚存的原始坐标已删除。' : '已撤回。'),
    });

  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{text.title}</span>
        <StateChip tone={granted ? 'blue' : 'plain'}>{granted ? '已同意' : '没有同意'}</StateChip>
      </div>
      <div className="row-actions">
        <button type="button" className="btn" onClick={() => setReading(true)}>
          看全文
        </button>
        {granted && (
          <button type="button" className="btn" disabled={withdraw.isPending} onClick={takeBack}>
            撤回同意
          </button>
        )}
      </div>
      {history.length > 0 && (
        <ul className="history-list">
          {history.map((each) => (
            <li key={each.grantedAt}>
              {momentText(each.grantedAt)} 同意第 {each.text.version} 版
              {each.withdrawnAt && `，${momentText(each.withdrawnAt)} 撤回`}
            </li>
          ))}
        </ul>
      )}
      {reading && (
        <ConsentSheet
          text={text}
          busy={grant.isPending}
          onAgree={granted ? undefined : agree}
          onRefuse={() => setReading(false)}
        />
      )}
    </li>
  );
}
