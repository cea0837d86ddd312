import { useEffect, useState } from 'react';
import { type Notice, onNotice } from '../../notices';

const SHOWN_FOR = 4_000;

export function Toasts() {
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => onNotice(setNotice), []);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setNotice(undefined), notice.tone === 'red' ? SHOWN_FOR * 2 : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="toast-place" role="status" aria-live="polite">
      {notice && (
        <div className="toast" data-tone={notice.tone}>
          {notice.text}
        </div>
      )}
    </div>
  );
}
