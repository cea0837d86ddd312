import { Button } from 'antd';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { NeedReasons } from '../NeedReasons';
import { useNeedCandidates } from '../needApi';

/** Members who said something that fits, by name: people to ask, never people to assign. */
export function NeedCandidatesPanel({ needId }: { needId: string }) {
  const list = useNeedCandidates(needId);
  return (
    <section className="panel" aria-labelledby="candidates">
      <div className="panel-head">
        <h2 id="candidates">说过可以帮忙的</h2>
        <p>按姓名排列。请先问本人，愿意的由本人认领。</p>
      </div>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && (
        <StateBox title="还没有人说过">
          党员可以在手机的“服务意愿”里写特长和方便的时间，填不填由本人决定。
        </StateBox>
      )}
      {list.rows.length > 0 && (
        <ul className="need-people panel-pad">
          {list.rows.map(({ memberId, memberName, reasons, obstacles }) => (
            <li key={memberId}>
              <div>
                <strong>{memberName}</strong>
                <NeedReasons reasons={reasons} obstacles={obstacles} withoutSeats />
              </div>
            </li>
          ))}
        </ul>
      )}
      {list.rows.length > 0 && (
        <div className="list-foot">
          <span>
            {list.hasNextPage
              ? `已显示 ${list.rows.length} 人，还有更多`
              : `共 ${list.rows.length} 人，已全部显示`}
          </span>
          {list.hasNextPage && (
            <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
              载入更多
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
