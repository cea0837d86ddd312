import { useId } from 'react';
import { notify } from '@/shared/notices';
import type { NewCalendarFeed } from '../api';
import { feedAddresses, feedScopeText } from '../labels';

/** The one moment in which the address can be seen: open it, or copy it, with what to do then. */
export function NewFeed({ feed, onDone }: { feed: NewCalendarFeed; onDone: () => void }) {
  const id = useId();
  const { https, webcal } = feedAddresses(feed.path, window.location.origin);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(https);
      notify('green', '地址已复制。');
    } catch {
      notify('amber', '这个浏览器不让复制，请长按地址，选“拷贝”。');
    }
  };
  return (
    <section className="card stack" aria-labelledby={id}>
      <div>
        <h2 id={id} className="card-title">
          {feedScopeText[feed.scope]}的订阅地址
        </h2>
        <p className="row-note">地址只显示这一次。知道地址的人都能看到值班，请不要转发。</p>
      </div>
      <output className="feed-address">{https}</output>
      <div className="form-actions">
        <button type="button" className="btn" onClick={() => void copy()}>
          复制地址
        </button>
        <a className="btn btn-primary" href={webcal}>
          用日历打开
        </a>
      </div>
      <div className="feed-help">
        <h3 className="sub-title">苹果手机</h3>
        <p>
          点“用日历打开”，再点“订阅”。没有反应时：设置 → 日历 → 账户 → 添加账户 → 其他 →
          添加已订阅的日历，粘贴地址。
        </p>
        <h3 className="sub-title">华为、小米、OPPO、vivo</h3>
        <p>先复制地址。日历 → 右上角菜单 → 设置或日历账户 → 网址订阅（URL 导入），粘贴地址。</p>
        <h3 className="sub-title">在微信里打开的</h3>
        <p>微信打不开日历：请复制地址，再到手机的日历里粘贴。</p>
      </div>
      <button type="button" className="btn btn-wide" onClick={onDone}>
        已经订好了
      </button>
    </section>
  );
}
