import { useState } from 'react';
import { useLocation } from 'react-router';
import { paths } from '@/shared/paths';
import type { NavigationGroup } from './navigation';

const KEY = 'sanbuzou.menu';

function remembered(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function remember(opened: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(opened));
  } catch {
    // A browser that keeps nothing shows the menu as it is at first.
  }
}

export function holds({ items }: NavigationGroup, pathname: string): boolean {
  return items.some(
    ({ to }) => pathname === to || (to !== paths.admin.today && pathname.startsWith(`${to}/`)),
  );
}

/** Which groups show their pages: that of the page one is on, unless it was closed there, and those opened by hand. */
export function useOpenGroups() {
  const { pathname } = useLocation();
  const [opened, setOpened] = useState(remembered);
  const [closedAt, setClosedAt] = useState<string>();

  const isOpen = (group: NavigationGroup) =>
    holds(group, pathname) ? closedAt !== pathname : opened.includes(group.text ?? '');

  const toggle = (group: NavigationGroup) => {
    const open = isOpen(group);
    const others = opened.filter((each) => each !== group.text);
    const next = open || !group.text ? others : [...others, group.text];
    setOpened(next);
    remember(next);
    if (holds(group, pathname)) setClosedAt(open ? pathname : undefined);
  };

  return { isOpen, toggle };
}
