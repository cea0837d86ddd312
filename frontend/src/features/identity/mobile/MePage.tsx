import { useState } from 'react';
import { isLargeType, setLargeType } from '@/shared/lib/largeType';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { useSession } from '@/shared/session';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { roleOf } from '../labels';
import { PasswordForm } from '../PasswordForm';

export default function MePage() {
  const { account, signOut } = useSession();
  const { items } = useOutbox();
  const [large, setLarge] = useState(isLargeType);
  const [changing, setChanging] = useState(false);

  const toggle = (on: boolean) => {
    setLarge(on);
    setLargeType(on);
  };

  return (
    <PhonePage title="我的">
      <section className="card" aria-label="账号">
        <span className="row-title">{account.displayName}</span>
        <p className="row-note">{roleOf(account.roles)}</p>
      </section>
      <section className="card" aria-label="显示">
        <label className="switch-row">
          大字显示
          <input type="checkbox" checked={large} onChange={(event) => toggle(event.target.checked)} />
        </label>
      </section>
      <section className="card stack" aria-label="密码">
        {changing ? (
          <div className="stack password-form">
            <PasswordForm
              submitText="修改密码"
              onChanged={() => {
                setChanging(false);
                notify('green', '密码已修改，其他地方的登录已结束。');
              }}
            />
          </div>
        ) : (
          <button type="button" className="text-button" onClick={() => setChanging(true)}>
            修改密码
          </button>
        )}
      </section>
      {items.length > 0 && (
        <p className="phone-note" style={{ marginTop: 14 }}>
          还有 {items.length} 条没有发送。退出后仍留在这部手机上，下次登录本账号时继续发送。
        </p>
      )}
      <button type="button" className="btn btn-wide" style={{ marginTop: 14 }} onClick={() => void signOut()}>
        退出登录
      </button>
    </PhonePage>
  );
}
