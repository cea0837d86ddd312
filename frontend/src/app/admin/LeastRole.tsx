import { Outlet, useLocation } from 'react-router';
import { useSession } from '@/shared/session';
import { Page } from '@/shared/ui/admin/Page';
import { StateBox } from '@/shared/ui/StateBox';
import { navigation } from './navigation';

const items = navigation.flatMap((group) => group.items);

/** Who opens an address that the navigation does not offer reads who may, instead of refusals and dead buttons. */
export function LeastRole() {
  const { pathname } = useLocation();
  const { has } = useSession();
  const item = items.find(({ to }) => to === pathname.replace(/\/$/, ''));
  if (!item?.least || has(item.least)) return <Outlet />;
  return (
    <Page title={item.text}>
      <div className="panel">
        <StateBox title="这一页由管理员使用">
          “{item.text}”只有本支部的管理员能看、能改，需要时请找管理员。
        </StateBox>
      </div>
    </Page>
  );
}
