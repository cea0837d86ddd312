import { useEffect } from 'react';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 三步走支部工作台`;
  }, [title]);
}
