import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { type SwapRequest, useSwapRequests } from '../swapApi';
import { swapGroups } from '../swapRules';
import { SwapCard } from './SwapCard';
import './swaps.css';

export default function SwapsPage() {
  return (
    <PhonePage title="换班申请" back={paths.mobile.duties}>
      <Requests />
    </PhonePage>
  );
}

function Requests() {
  const list = useSwapRequests();
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0)
    return (
      <StateBox
        title="没有换班申请"
        actions={
          <Link to={paths.mobile.duties} className="btn">
            看我的值班
          </Link>
        }
      >
        在“我的值班”里点一班，就能请同志换班或替班。
      </StateBox>
    );
  const { toAnswer, waiting, ended } = swapGroups(list.rows);
  return (
    <>
      <Group title="等您答复" requests={toAnswer} />
      <Group title="等别人答复" requests={waiting} />
      <Group title="已结束" requests={ended} />
      <ListFoot list={list} unit="份" more="更早的申请" />
    </>
  );
}

function Group({ title, requests }: { title: string; requests: SwapRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="group-title">
        {title} {requests.length}
      </h2>
      {requests.map((request) => (
        <SwapCard key={request.id} request={request} />
      ))}
    </section>
  );
}
