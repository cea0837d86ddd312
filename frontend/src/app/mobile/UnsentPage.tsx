import { Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import type { Unsent } from '@/shared/offline/outbox';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';

/** One thing that was not sent: why, and what the person wants to do about it. */
export default function UnsentPage() {
  const { itemId } = useParams();
  const { items, deliveryOf } = useOutbox();
  const item = items.find(({ id }) => id === itemId);
  return (
    <PhonePage title="未发送的内容" back={paths.mobile.home}>
      {item ? (
        <Item item={item} />
      ) : (
        <StateBox title={deliveryOf(itemId ?? '') === 'GREEN' ? '支部已收到' : '这里没有要处理的内容'} />
      )}
    </PhonePage>
  );
}

function Item({ item }: { item: Unsent }) {
  const { kinds, resend, retry, sending } = useOutbox();
  const navigate = useNavigate();
  const Edit = kinds[item.kind]?.Edit;
  const isRefused = item.state === 'REFUSED';
  return (
    <>
      <section className="card" aria-label={item.title}>
        <div className="row-line">
          <span className="row-title">{item.title}</span>
          <StateChip tone={isRefused ? 'red' : 'amber'}>{isRefused ? '需要处理' : '存在手机上'}</StateChip>
        </div>
        <p className="row-note">{momentText(item.createdAt)} 记在这部手机上</p>
        {item.reason && (
          <p className="unsent-reason">
            {isRefused ? '服务器没有接受：' : '还没有发出：'}
            {item.reason}
          </p>
        )}
      </section>
      {isRefused && (
        <>
          {Edit && (
            <Suspense fallback={<Loading />}>
              <Edit
                item={item}
                resend={async (changed) => {
                  await resend(item, changed);
                  notify('amber', '已改好，按新的一条发送。');
                  void navigate(paths.mobile.home);
                }}
              />
            </Suspense>
          )}
          <div className="row-actions">
            <button type="button" className="btn" disabled={sending} onClick={() => void retry(item)}>
              原样再发一次
            </button>
            <ThrowAway item={item} />
          </div>
        </>
      )}
    </>
  );
}

function ThrowAway({ item }: { item: Unsent }) {
  const { takeBack } = useOutbox();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const drop = async () => {
    if (!(await takeBack(item.id))) {
      notify('amber', '正在发送，现在不能删除。');
      return;
    }
    notify('amber', '已删除，没有发出。');
    void navigate(paths.mobile.home);
  };
  if (!asking)
    return (
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        不要了
      </button>
    );
  return (
    <div className="throw-away" role="alert">
      <p>删除后找不回来。确定不要这一条吗？</p>
      <div className="row-actions">
        <button type="button" className="btn btn-danger" onClick={() => void drop()}>
          确定删除
        </button>
        <button type="button" className="btn" onClick={() => setAsking(false)}>
          留着
        </button>
      </div>
    </div>
  );
}
