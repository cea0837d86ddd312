import { Button } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { Page } from '@/shared/ui/admin/Page';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type SwapStatus, useSwapRequests } from '../swapApi';
import { swapStatusText } from '../swapLabels';
import { SwapCard } from './SwapCard';
import './swaps.css';

const STATUSES = Object.keys(swapStatusText) as SwapStatus[];
const TABS = [{ key: 'all', text: '全部' }, ...STATUSES.map((key) => ({ key, text: swapStatusText[key] }))];

export default function SwapRequestsPage() {
  const [filters, setFilters] = useFilters(['status'] as const);
  const status = STATUSES.find((each) => each === filters.status);
  const list = useSwapRequests(status);
  return (
    <Page title="换班申请" note="待对方同意 → 待审批 → 已生效。对方不在时，委员可以代为答复，要写明原因。">
      <div className="swap-tabs">
        <TabRow
          label="按状态看"
          tabs={TABS}
          chosen={status ?? 'all'}
          onChoose={(key) => setFilters({ status: key === 'all' ? undefined : key })}
        />
      </div>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && (
        <div className="panel">
          <StateBox title={status ? `没有“${swapStatusText[status]}”的申请` : '还没有换班申请'}>
            党员在手机上提出；也可以在值班表里点开一班，代本人提出。
          </StateBox>
        </div>
      )}
      <ul className="swaps">
        {list.rows.map((request) => (
          <li key={request.id}>
            <SwapCard request={request} onStale={() => void list.refetch()} />
          </li>
        ))}
      </ul>
      {list.rows.length > 0 && (
        <div className="list-foot">
          <span>
            {list.hasNextPage
              ? `已显示 ${list.rows.length} 份，还有更多`
              : `共 ${list.rows.length} 份，已全部显示`}
          </span>
          {list.hasNextPage && (
            <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
              载入更多
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
