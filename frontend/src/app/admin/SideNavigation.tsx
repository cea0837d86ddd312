import { useId } from 'react';
import { NavLink } from 'react-router';
import { useBranch } from '@/features/branch/api';
import { roleOf } from '@/features/identity/labels';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { type NavigationGroup, navigation } from './navigation';
import { useOpenGroups } from './useOpenGroups';

export function SideNavigation({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const session = useSession();
  const branch = useBranch();
  const { roles, displayName } = session.account;
  const { isOpen, toggle } = useOpenGroups();
  return (
    <header className="side" data-open={open}>
      <div className="side-brand">
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <div>
          <strong>三步走支部工作台</strong>
          <span>{branch.data?.name ?? ' '}</span>
        </div>
        <button
          type="button"
          className="side-toggle"
          aria-expanded={open}
          aria-controls="side-body"
          onClick={onToggle}
        >
          菜单
        </button>
      </div>
      <div id="side-body" className="side-body">
        {branch.data?.demo && <p className="side-demo">演示数据，人物均为虚构</p>}
        <nav aria-label="主导航">
          {navigation.map((group) => (
            <Group
              key={group.text ?? 'top'}
              group={group}
              open={!group.text || isOpen(group)}
              onToggle={() => toggle(group)}
            />
          ))}
        </nav>
        <div className="side-foot">
          <div>
            <strong>{displayName}</strong>
            <span>{roleOf(roles)}</span>
          </div>
          <NavLink to={paths.mobile.home}>手机端</NavLink>
          <NavLink to={paths.mobile.me}>改密码</NavLink>
          <button type="button" className="link-button" onClick={() => void session.signOut()}>
            退出
          </button>
        </div>
      </div>
    </header>
  );
}

interface GroupProps {
  group: NavigationGroup;
  open: boolean;
  onToggle: () => void;
}

function Group({ group, open, onToggle }: GroupProps) {
  const session = useSession();
  const list = useId();
  const items = group.items.filter((item) => !item.least || session.has(item.least));
  return (
    <section className="side-group">
      {group.text && (
        <h2>
          <button type="button" aria-expanded={open} aria-controls={list} onClick={onToggle}>
            {group.text}
            {group.stride && <em>{group.stride}</em>}
          </button>
        </h2>
      )}
      <ul id={list} hidden={!open}>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.to === paths.admin.today}>
              {item.text}
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
