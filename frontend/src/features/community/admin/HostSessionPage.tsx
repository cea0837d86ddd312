import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { HostScreen } from '../HostScreen';
import { type HostSession, useEndHostSession, useHostSession } from '../hostApi';
import { hostPeriod } from '../proofLabels';
import { hostState } from '../proofRules';

/** For a large screen on the spot. */
export default function HostSessionPage() {
  const { hostSessionId = '' } = useParams();
  const query = useHostSession(hostSessionId);
  return <Loaded query={query}>{(session) => <Shown session={session} />}</Loaded>;
}

function Shown({ session }: { session: HostSession }) {
  const end = useEndHostSession();
  return (
    <Page
      title={session.communityName}
      note={hostPeriod(session)}
      actions={
        <>
          <Link to={paths.admin.hostSessions} className="page-link">
            全部场次
          </Link>
          {hostState(session, Date.now()) !== 'OVER' && (
            <Button loading={end.isPending} onClick={() => end.mutate(session.id)}>
              现在结束
            </Button>
          )}
        </>
      }
    >
      <section className="panel panel-pad host-large">
        <HostScreen session={session} />
      </section>
    </Page>
  );
}
