import { useId, useState } from 'react';
import { Link } from 'react-router';
import { ProblemError, sentence } from '@/shared/api/problem';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import type { ServiceRecord } from '../api';
import { photoAddress, type ServicePhoto, usePhotoPermit, usePhotos, useRemovePhoto } from '../photoApi';
import { base64Of, MOST_BYTES, SERVICE_PHOTO, smallerJpeg } from '../photoRules';

const MOST = 3;

/** Photos of the receipt of one record: nothing is asked for, and nothing shown where the branch takes none. */
export function ReceiptPhotos({ record }: { record: ServiceRecord }) {
  const { memberId } = useSession();
  const photos = usePhotos(record.id);
  const permit = usePhotoPermit(record.memberId);
  const kept = photos.data ?? [];
  const mayAdd = permit.data?.open && memberId === record.memberId && kept.length < MOST;
  if (kept.length === 0 && !mayAdd) return null;
  return (
    <section className="card stack" aria-label="回执照片">
      <h2 className="card-title">回执照片（自愿）</h2>
      {kept.length > 0 && (
        <ul className="photo-row">
          {kept.map((photo) => (
            <Photo key={photo.id} photo={photo} />
          ))}
        </ul>
      )}
      {mayAdd && (permit.data?.agreed ? <AddPhoto record={record} /> : <AskFirst />)}
    </section>
  );
}

function Photo({ photo }: { photo: ServicePhoto }) {
  const { branchId } = useSession();
  const remove = useRemovePhoto();
  const [asked, setAsked] = useState(false);
  return (
    <li>
      {photo.kept ? (
        <a href={photoAddress(branchId, photo, 'picture')} target="_blank" rel="noreferrer">
          <img src={photoAddress(branchId, photo, 'thumbnail')} alt="回执" width="96" height="96" />
        </a>
      ) : (
        <span className="photo-part">已收到 {Math.round((100 * photo.received) / photo.bytes)}%</span>
      )}
      <button
        type="button"
        className="text-button"
        disabled={remove.isPending}
        onClick={() => (asked ? remove.mutate(photo) : setAsked(true))}
      >
        {asked ? '确定去掉' : '去掉'}
      </button>
    </li>
  );
}

function AddPhoto({ record }: { record: ServiceRecord }) {
  const id = useId();
  const outbox = useOutbox();
  const [busy, setBusy] = useState(false);

  const add = async (file: File) => {
    setBusy(true);
    try {
      const jpeg = await smallerJpeg(file);
      if (jpeg.length > MOST_BYTES) throw new Error('larger than the server takes');
      await outbox.post({
        id: uuid7(),
        kind: SERVICE_PHOTO,
        title: `回执照片 · ${record.content}`,
        body: { recordId: record.id, jpeg: base64Of(jpeg) },
      });
      notify('amber', '照片已存在这部手机上，正在发送。');
    } catch (error) {
      notify('red', error instanceof ProblemError ? sentence(error) : '这张照片打不开，请重新拍一张。');
    } finally {
      setBusy(false);
    }
  };

  return (
    <div>
      <input
        id={id}
        type="file"
        accept="image/*"
        className="sr-only"
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void add(file);
        }}
      />
      <label htmlFor={id} className="btn btn-wide">
        {busy ? '正在处理…' : '附一张照片'}
      </label>
      <p className="row-note">手机里写进照片的位置和时间会去掉，只留画面。</p>
    </div>
  );
}

function AskFirst() {
  return (
    <p className="row-note">
      附照片之前，请先看过<Link to={paths.mobile.privacy}>同意书</Link>。
    </p>
  );
}
