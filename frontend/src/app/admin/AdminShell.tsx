import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { Boundary } from '@/shared/ui/Boundary';
import { Loading } from '@/shared/ui/StateBox';
import { AdminFrame } from './AdminFrame';
import { AdminPages } from './AdminPages';
import { SideNavigation } from './SideNavigation';
import './admin.css';

export default function AdminShell() {
  const { pathname } = useLocation();
  // Open for one address only: a new page closes the menu on small screens.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  return (
    <AdminFrame>
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <div className="admin">
        <SideNavigation open={open} onToggle={() => setOpenAt(open ? undefined : pathname)} />
        <main id="content" className="admin-main" tabIndex={-1}>
          <Boundary key={pathname}>
            <Suspense fallback={<Loading />}>
              <AdminPages />
            </Suspense>
          </Boundary>
        </main>
      </div>
    </AdminFrame>
  );
}
