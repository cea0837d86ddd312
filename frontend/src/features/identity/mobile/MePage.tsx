import { useState } from 'react';
import { Link } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { isLargeType, setLargeType } from '@/shared/lib/largeType';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StorageCard } from '@/shared/ui/mobile/StorageCard';
import { roleOf } from '../labels';
import { PasswordForm } from '../PasswordForm';

const LINKS = [
  { to: paths.mobile.duties, text: '我的值班', note: '到岗登记、检查、交接' },
  { to: paths.mobile.swaps, text: '换班申请', note: '请别人换的，和别人请我换的' },
  { to: paths.mobile.needs, text: '社区需求', note: '岗位、需求和微心愿，自愿认领' },
  { to: paths.mobile.preferences, text: '服务意愿', note: '特长和方便的时间，填不填由您决定' },
  { to: paths.mobile.spotChecks, text: '记录抽查', note: '怎么抽的，可以自己重抽一遍' },
  { to: paths.mobile.messages, text: '消息', note: '发布、换班和值班前的提醒' },
  { to: paths.mobile.myData, text: '我的信息', note: '系统里关于我的全部内容，可以保存' },
  { to: paths.mobile.feeds, text: '日历订阅', note: '在手机日历里看到值班' },
];

export default function MePage() {
  const { account, signOut } = useSession();
  const { items } = useOutbox();
  const [large, setLarge] = useState(isLargeType);
  const [changing, setChanging] = useState(false);

  const toggle = (on: boolean) => {
    setLarge(on);
    setLargeType(on);
  };

  // Without a network the login stays, and saying so is better than pretending.
  const leave = () => {
    signOut().catch((error: unknown) => notify('red', `还没有退出。${sentence(error)}`));
  };

  return (
    <PhonePage title="我的">
      <section className="card" aria-label="账号">
        <span className="row-title">{account.displayName}</span>
        <p className="row-note">{roleOf(account.roles)}</p>
      </section>
      <section className="card" aria-label="我的事">
        <ul className="rows">
          {LINKS.map(({ to, text, note }) => (
            <li key={to}>
              <Link to={to} className="row-block row-link">
                <span className="row-title">{text}</span>
                <span className="row-note">{note}</span>
              </Link>
            </li>
          ))}
        </ul>
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
      <StorageCard unsent={items.length} />
      <button type="button" className="btn btn-wide" style={{ marginTop: 14 }} onClick={leave}>
        退出登录
      </button>
    </PhonePage>
  );
}
