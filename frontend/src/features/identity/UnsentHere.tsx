import { useEffect, useState } from 'react';

const STORE_NAME = 'sanbuzou';

/** After a login that expired: nothing of what was recorded is lost by it. */
export function UnsentHere() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    countUnsent()
      .then(setCount)
      .catch(() => undefined);
  }, []);
  if (count === 0) return null;
  return (
    <p className="unsent-here" role="status">
      这部手机上还有 {count} 条没有发送的内容，都还在。用记它的账号登录后自动继续发送。
    </p>
  );
}

/** The code of the store is only fetched where there is a store. */
async function countUnsent(): Promise<number> {
  const stores = await indexedDB.databases?.();
  if (stores && !stores.some(({ name }) => name === STORE_NAME)) return 0;
  const { countAll } = await import('@/shared/offline/outbox');
  return countAll();
}
