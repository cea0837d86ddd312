import { useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { HostScreen } from '../HostScreen';
import { useEndHostSession, useHostSession } from '../hostApi';
import { hostPeriod } from '../proofLabels';
import { hostState } from '../proofRules';

/** The code, large, on the phone of who is on the spot. */
export default function HostSessionPage() {
  const { hostSessionId = '' } = useParams();
  const query = useHostSession(hostSessionId);
  const end = useEndHostSession();
  return (
    <PhonePage title="现场二维码" back={paths.mobile.hostSessions}>
      <Loaded query={query}>
        {(session) => (
          <section className="card stack" aria-label={session.communityName}>
            <div>
              <h2 className="card-title">{session.communityName}</h2>
              <p className="row-note">{hostPeriod(session)}</p>
            </div>
            <HostScreen session={session} />
            {hostState(session, Date.now()) !== 'OVER' && (
              <button
                type="button"
                className="btn btn-wide"
                disabled={end.isPending}
                onClick={() => end.mutate(session.id)}
              >
                现在结束
              </button>
            )}
          </section>
        )}
      </Loaded>
    </PhonePage>
  );
}
