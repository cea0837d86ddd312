import { type ChangeEvent, useState } from 'react';
import { useRuleParameters } from '@/features/branch/api';
import { ProblemError, sentence } from '@/shared/api/problem';
import { timeText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import {
  type DutyPhoto,
  type Inspection,
  photoAddress,
  useDeleteDutyPhoto,
  usePutDutyPhoto,
} from '../dutyDayApi';
import { smallerPhoto } from './smallerPhoto';

const MOST = 6;

/** Only where the branch has agreed on photos, and never needed: without that nothing is shown at all. */
export function DutyPhotos({ inspection }: { inspection: Inspection }) {
  const parameters = useRuleParameters();
  const [refused, setRefused] = useState(false);
  const agreed = parameters.data?.some(
    ({ code, value }) => code === 'duty.photosAllowed' && value === 'true',
  );
  const { photos } = inspection;
  if (photos.length === 0 && (!agreed || refused)) return null;
  return (
    <div className="photos">
      {photos.length > 0 && (
        <ul aria-label="照片">
          {photos.map((photo) => (
            <Photo key={photo.id} photo={photo} />
          ))}
        </ul>
      )}
      {agreed && !refused && photos.length < MOST && (
        <AddPhoto dutyId={inspection.dutyId} onOff={() => setRefused(true)} />
      )}
    </div>
  );
}

function Photo({ photo }: { photo: DutyPhoto }) {
  const { branchId } = useSession();
  const remove = useDeleteDutyPhoto();
  const [asked, setAsked] = useState(false);
  const name = `${photo.takenBy} ${timeText(photo.storedAt)} 的照片`;
  return (
    <li>
      <a href={photoAddress(branchId, photo)} target="_blank" rel="noreferrer">
        <img src={photoAddress(branchId, photo)} alt={name} loading="lazy" />
      </a>
      <button
        type="button"
        className="text-button"
        disabled={remove.isPending}
        aria-label={asked ? `确定去掉${name}` : `去掉${name}`}
        onClick={() => (asked ? remove.mutate(photo) : setAsked(true))}
      >
        {asked ? '确定去掉' : '去掉'}
      </button>
    </li>
  );
}

function AddPhoto({ dutyId, onOff }: { dutyId: string; onOff: () => void }) {
  const put = usePutDutyPhoto();
  const [busy, setBusy] = useState(false);
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setBusy(true);
    try {
      await put.mutateAsync({ dutyId, photo: await smallerPhoto(file) });
      notify('green', '照片已附上。');
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'PHOTOS_OFF') onOff();
      notify('red', sentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <label className="btn photo-add">
      {busy ? '正在发送…' : '附一张照片（自愿）'}
      <input
        type="file"
        accept="image/*"
        capture="environment"
        disabled={busy}
        onChange={(event) => void add(event)}
      />
    </label>
  );
}
