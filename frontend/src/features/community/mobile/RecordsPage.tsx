import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { UnsentTray } from '@/shared/ui/mobile/UnsentTray';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { useServiceRecords } from '../api';
import { MyServiceYear } from './MyServiceYear';
import { RecordRow } from './RecordRow';

export default function RecordsPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="我的服务">
      <UnsentTray />
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const list = useServiceRecords({ memberId });
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) {
    return (
      <StateBox
        title="还没有服务记录"
        actions={
          <Link to={paths.mobile.record} className="btn btn-primary">
            记一次服务
          </Link>
        }
      >
        记不记由您自己决定，没有排名，也不计时。
      </StateBox>
    );
  }
  return (
    <>
      <MyServiceYear memberId={memberId} />
      <section className="card" aria-label="服务记录">
        <ul className="rows">
          {list.rows.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </ul>
        <ListFoot list={list} unit="条" more="更早的记录" />
      </section>
    </>
  );
}
