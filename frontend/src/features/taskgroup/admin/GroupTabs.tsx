import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { Loading } from '@/shared/ui/StateBox';
import type { TaskGroup } from '../api';
import '../groups.css';

const GroupOverviewTab = lazy(() => import('./GroupOverviewTab'));
const DifficultiesTab = lazy(() => import('./DifficultiesTab'));
const ConsultationsTab = lazy(() => import('./ConsultationsTab'));
const GroupFilesTab = lazy(() => import('./GroupFilesTab'));
const GroupTimelineTab = lazy(() => import('./GroupTimelineTab'));

const PROCEDURE = 'procedure';

const TABS = [
  { key: PROCEDURE, text: '手续' },
  { key: 'overview', text: '组员与后续' },
  { key: 'difficulties', text: '难点' },
  { key: 'consultations', text: '群众协商' },
  { key: 'files', text: '文件' },
  { key: 'timeline', text: '大事记' },
] as const;

type TabKey = (typeof TABS)[number]['key'];

/** What is recorded about a group besides its procedure, which comes as the children. */
export function GroupTabs({ group, children }: { group: TaskGroup; children: ReactNode }) {
  const [{ tab }, setFilters] = useFilters(['tab', 'state']);
  const chosen: TabKey = TABS.find(({ key }) => key === tab)?.key ?? PROCEDURE;
  const choose = (key: TabKey) => setFilters({ tab: key === PROCEDURE ? undefined : key, state: undefined });
  return (
    <>
      <div className="group-tabs">
        <TabRow label="看什么" tabs={TABS} chosen={chosen} onChoose={choose} />
        <Link to={paths.admin.surveysOf(group.id)}>本组的摸排</Link>
      </div>
      <Suspense fallback={<Loading />}>{chosen === PROCEDURE ? children : content(chosen, group)}</Suspense>
    </>
  );
}

function content(tab: Exclude<TabKey, 'procedure'>, group: TaskGroup) {
  switch (tab) {
    case 'overview':
      return <GroupOverviewTab group={group} />;
    case 'difficulties':
      return <DifficultiesTab taskGroupId={group.id} />;
    case 'consultations':
      return <ConsultationsTab taskGroupId={group.id} />;
    case 'files':
      return <GroupFilesTab taskGroupId={group.id} />;
    case 'timeline':
      return <GroupTimelineTab taskGroupId={group.id} />;
  }
}
