import { Button } from 'antd';
import { Failed, Loading } from '@/shared/ui/StateBox';
import { GroupTimeline } from '../GroupTimeline';
import { useTimeline } from '../groupApi';
import { ListFoot } from './ListFoot';

export default function GroupTimelineTab({ taskGroupId }: { taskGroupId: string }) {
  const list = useTimeline(taskGroupId);
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  return (
    <section className="panel panel-pad" aria-labelledby="group-timeline">
      <div className="difficulty-head">
        <h2 id="group-timeline">大事记</h2>
        <Button className="no-print" onClick={() => window.print()}>
          打印
        </Button>
      </div>
      <p className="muted">由组员、难点、协商、环节和文件的记录算出，不用另写。</p>
      <GroupTimeline entries={list.rows} />
      <ListFoot list={list} unit="件事" />
    </section>
  );
}
