import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { applyUpdate, keepShell } from '@/shared/offline/appVersion';
import { useOutbox } from '@/shared/offline/outboxContext';
import { useConnection } from '@/shared/offline/useConnection';
import { useAhead } from './ahead';
import { useFirstPage } from './useFirstPage';

/** What concerns every page of the phone: no network, no storage, a newer version. */
export function ShellNotes() {
  const isFirstPageShown = useFirstPage();
  useAhead(isFirstPageShown);
  return (
    <>
      {isFirstPageShown && <UpdateNote />}
      <ConnectionNote />
      <StorageNote />
    </>
  );
}

function UpdateNote() {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => keepShell(() => setIsReady(true)), []);
  if (!isReady) return null;
  return (
    <button type="button" className="shell-note shell-note-action" onClick={applyUpdate}>
      有新版本，点此更新
    </button>
  );
}

function ConnectionNote() {
  const queryClient = useQueryClient();
  const { cut, since } = useConnection();
  if (!cut) return null;
  const shown = since ? `显示的是 ${momentText(new Date(since).toISOString())} 的内容。` : '';
  return (
    <div className="shell-note" role="status">
      <span>
        {cut === 'NETWORK' ? '没有网络。' : '连不上支部的服务器。'}
        {shown}
      </span>
      <button
        type="button"
        className="text-button"
        onClick={() => void queryClient.refetchQueries({ type: 'active' })}
      >
        重试
      </button>
    </div>
  );
}

function StorageNote() {
  const { canKeep } = useOutbox();
  if (canKeep) return null;
  return (
    <p className="shell-note">
      这个浏览器不能暂存内容（可能是无痕模式，或空间已满）。记录会直接发送，变绿之前请不要离开。
    </p>
  );
}
