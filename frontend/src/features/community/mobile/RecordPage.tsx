import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { sentence } from '@/shared/api/problem';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { SERVICE_RECORD, useRegistrations, useServiceRecords } from '../api';
import { activeRegistrations, occasionOf, recordTitle, serviceRecordBody, suggestedContents } from '../rules';
import { ForOccasion } from './ForOccasion';
import { RecordForm } from './RecordForm';
import { RecordResult } from './RecordResult';

/** Two taps: 记一次服务 on the home page, then what it was. */
export default function RecordPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="记一次服务" back={paths.mobile.home}>
      {memberId ? <Choose memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Choose({ memberId }: { memberId: string }) {
  const registrations = useRegistrations(memberId);
  const recent = useServiceRecords({ memberId });
  const outbox = useOutbox();
  const [saved, setSaved] = useState<{ id: string; title: string }>();
  const [chosen, setChosen] = useState<string>();
  const occasion = occasionOf(useSearchParams()[0]);

  const save = async (communityId: string, communityName: string, content: string, startedAt?: Date) => {
    performance.mark('record:tap');
    const id = uuid7();
    const title = recordTitle(content, communityName);
    const body = serviceRecordBody(
      {
        memberId,
        communityId,
        content,
        startedAt,
        activityId: occasion?.activityId,
        needId: occasion?.needId,
      },
      new Date(),
    );
    try {
      await outbox.post({ id, kind: SERVICE_RECORD, title, body });
      performance.mark('record:kept');
      setSaved({ id, title });
    } catch (error) {
      notify('red', sentence(error));
    }
  };

  if (saved) return <RecordResult id={saved.id} title={saved.title} again={() => setSaved(undefined)} />;
  if (occasion)
    return (
      <ForOccasion
        occasion={occasion}
        onSave={(content, startedAt) =>
          void save(occasion.communityId, occasion.communityName, content, startedAt)
        }
      />
    );
  return (
    <Loaded query={registrations}>
      {(items) => {
        const active = activeRegistrations(items, today());
        const place = active.find((each) => each.communityId === chosen) ?? active[0];
        if (!place) return <RegisterFirst />;
        const record = (content: string, startedAt?: Date) =>
          void save(place.communityId, place.communityName, content, startedAt);
        return (
          <>
            <span className="choice-label">在哪个社区</span>
            <div className="choices">
              {active.map((each) => (
                <button
                  key={each.id}
                  type="button"
                  className="choice"
                  aria-pressed={each === place}
                  onClick={() => setChosen(each.communityId)}
                >
                  {each.communityName}
                </button>
              ))}
            </div>
            <span className="choice-label">刚才做了什么？点一下就记好</span>
            <div className="tiles">
              {suggestedContents(recent.rows).map((content) => (
                <button key={content} type="button" className="tile" onClick={() => record(content)}>
                  {content}
                </button>
              ))}
            </div>
            <RecordForm onSave={record} />
          </>
        );
      }}
    </Loaded>
  );
}

function RegisterFirst() {
  return (
    <StateBox
      title="先向居住社区报到"
      actions={
        <Link to={paths.mobile.community} className="btn btn-primary">
          去报到
        </Link>
      }
    >
      报到只需一次。之后记服务，点一下就好。
    </StateBox>
  );
}
