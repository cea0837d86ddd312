import { momentText } from '@/shared/lib/dates';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { Failed, Loading } from '@/shared/ui/StateBox';
import { useRetentionPurges } from '../proofApi';
import { purgeCauseText, purgedText } from '../proofLabels';

/** What was deleted for good, as everybody may know. */
export function PurgeList() {
  const list = useRetentionPurges();
  return (
    <section className="card" aria-label="删除记录">
      <h2 className="card-title">删除记录</h2>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && (
        <p className="row-note">还没有删除过。到期的原始坐标和二维码密钥会自动删除，并记在这里。</p>
      )}
      <ul className="rows">
        {list.rows.map((purge) => (
          <li key={purge.id} className="row-block">
            <span className="row-title">
              {purgedText[purge.what]} {purge.removed} 条
            </span>
            <p className="row-note">
              {momentText(purge.purgedAt)} · {purgeCauseText[purge.cause]}
            </p>
          </li>
        ))}
      </ul>
      <ListFoot list={list} unit="次" more="更早的" />
    </section>
  );
}
