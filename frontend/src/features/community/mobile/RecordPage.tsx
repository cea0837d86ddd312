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
import { ProofBanner, ProofChooser } from './ProofChooser';
import { RecordForm } from './RecordForm';
import { RecordResult } from './RecordResult';
import { usePlaces } from './usePlaces';
import { useProof } from './useProof';

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
  const proof = useProof(memberId);
  const placesOf = usePlaces(proof.chosen?.communityId);

  const save = async (communityId: string, communityName: string, content: string, startedAt?: Date) => {
    performance.mark('record:tap');
    const id = uuid7();
    const title = recordTitle(content, communityName);
    const body = serviceRecordBody(
      {
        memberId,
        communityId,
        content,
        startedAt: startedAt ?? proof.chosen?.at,
        activityId: occasion?.activityId,
        needId: occasion?.needId,
        proof: proof.chosen?.body,
      },
      new Date(),
    );
    try {
      await outbox.post({ id, kind: SERVICE_RECORD, title, body });
      performance.mark('record:kept');
      setSaved({ id, title });
      proof.drop();
    } catch (error) {
      notify('red', sentence(error));
    }
  };

  if (saved) return <RecordResult id={saved.id} title={saved.title} again={() => setSaved(undefined)} />;
  if (occasion)
    return (
      <>
        <ProofBanner proof={proof} />
        <ForOccasion
          occasion={occasion}
          onSave={(content, startedAt) =>
            void save(occasion.communityId, occasion.communityName, content, startedAt)
          }
        />
        <ProofChooser proof={proof} />
      </>
    );
  return (
    <Loaded query={registrations}>
      {(items) => {
        const places = placesOf(activeRegistrations(items, today()));
        const place = places.find((each) => each.communityId === chosen) ?? places[0];
        if (!place) return <RegisterFirst />;
        const record = (content: string, startedAt?: Date) =>
          void save(place.communityId, place.communityName, content, startedAt);
        return (
          <>
            <ProofBanner proof={proof} />
            <span className="choice-label">在哪个社区</span>
            <div className="choices">
              {places.map((each) => (
                <button
                  key={each.communityId}
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
            <ProofChooser proof={proof} />
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
