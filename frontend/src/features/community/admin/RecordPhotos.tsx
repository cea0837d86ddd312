import { Image } from 'antd';
import { useSession } from '@/shared/session';
import { photoAddress, usePhotos } from '../photoApi';

/** Photos a member chose to add; nothing where there are none, as none is asked for. */
export function RecordPhotos({ recordId }: { recordId: string }) {
  const { branchId } = useSession();
  const photos = usePhotos(recordId);
  const kept = (photos.data ?? []).filter((photo) => photo.kept);
  if (kept.length === 0) return null;
  return (
    <section aria-label="回执照片">
      <h3>回执照片</h3>
      <div className="cell-actions">
        {kept.map((photo) => (
          <Image
            key={photo.id}
            alt="回执"
            width={120}
            height={120}
            style={{ objectFit: 'cover' }}
            src={photoAddress(branchId, photo, 'thumbnail')}
            preview={{ src: photoAddress(branchId, photo, 'picture') }}
          />
        ))}
      </div>
    </section>
  );
}
