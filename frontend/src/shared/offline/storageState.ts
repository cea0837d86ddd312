import { useEffect, useState } from 'react';

export interface StorageState {
  /** The browser promised not to clear it by itself; undefined where it does not say. */
  isPersistent?: boolean;
  /** Bytes, as the browser estimates them. */
  used?: number;
}

/** Not in plain HTTP, and not in every WeChat: then the state is empty. */
export function useStorageState(): StorageState {
  const [state, setState] = useState<StorageState>({});
  useEffect(() => {
    const { storage } = navigator;
    Promise.all([storage?.persisted?.(), storage?.estimate?.()])
      .then(([isPersistent, estimate]) => setState({ isPersistent, used: estimate?.usage }))
      .catch(() => undefined);
  }, []);
  return state;
}

export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
