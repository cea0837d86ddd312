import { sizeText, useStorageState } from '../../offline/storageState';

/** Whether what is kept here may stay, in the browser's own words made plain. */
export function StorageCard({ unsent }: { unsent: number }) {
  const { isPersistent, used } = useStorageState();
  const promise =
    isPersistent === undefined
      ? '这个浏览器没有说明会保留多久，有未发送的内容请尽快发送。'
      : isPersistent
        ? '已允许长期保存，浏览器不会自行清理。'
        : '手机空间不足时浏览器可能清理，有未发送的内容请尽快发送。';
  return (
    <section className="card" aria-label="这部手机上的内容">
      <span className="row-title">这部手机上的内容</span>
      <p className="row-note">
        {promise}
        {used !== undefined && `已用 ${sizeText(used)}。`}
      </p>
      {unsent > 0 && (
        <p className="row-note">
          还有 {unsent} 条没有发送。退出后仍留在这部手机上，下次登录本账号时继续发送。
        </p>
      )}
    </section>
  );
}
