import { lazy, Suspense, useEffect } from 'react';
import { NavLink, Route, Routes, useLocation } from 'react-router';
import { applyLargeType } from '@/shared/lib/largeType';
import { paths } from '@/shared/paths';
import { Boundary } from '@/shared/ui/Boundary';
import { Toasts } from '@/shared/ui/mobile/Toasts';
import { Loading, StateBox } from '@/shared/ui/StateBox';
import { HomePage } from './HomePage';
import { OutboxProvider } from './OutboxProvider';
import { ShellNotes } from './ShellNotes';
import { TabIcon, type TabName } from './TabIcon';
import { useOwnContent } from './useOwnContent';
import './mobile.css';
import './forms.css';

const RecordPage = lazy(() => import('@/features/community/mobile/RecordPage'));
const RecordsPage = lazy(() => import('@/features/community/mobile/RecordsPage'));
const OneRecordPage = lazy(() => import('@/features/community/mobile/OneRecordPage'));
const CorrectionPage = lazy(() => import('@/features/community/mobile/CorrectionPage'));
const CommunityPage = lazy(() => import('@/features/community/mobile/CommunityPage'));
const NeedsPage = lazy(() => import('@/features/community/mobile/NeedsPage'));
const NeedPage = lazy(() => import('@/features/community/mobile/NeedPage'));
const NewNeedPage = lazy(() => import('@/features/community/mobile/NewNeedPage'));
const PreferencesPage = lazy(() => import('@/features/community/mobile/PreferencesPage'));
const SpotChecksPage = lazy(() => import('@/features/community/mobile/SpotChecksPage'));
const SpotCheckPage = lazy(() => import('@/features/community/mobile/SpotCheckPage'));
const DutiesPage = lazy(() => import('@/features/duty/mobile/DutiesPage'));
const DutyPage = lazy(() => import('@/features/duty/mobile/DutyPage'));
const SwapsPage = lazy(() => import('@/features/duty/mobile/SwapsPage'));
const SwapPage = lazy(() => import('@/features/duty/mobile/SwapPage'));
const MessagesPage = lazy(() => import('@/features/notify/mobile/MessagesPage'));
const CalendarFeedsPage = lazy(() => import('@/features/notify/mobile/CalendarFeedsPage'));
const ActivitiesPage = lazy(() => import('@/features/activity/mobile/ActivitiesPage'));
const ActivityPage = lazy(() => import('@/features/activity/mobile/ActivityPage'));
const AttendancePage = lazy(() => import('@/features/activity/mobile/AttendancePage'));
const PrivacyPage = lazy(() => import('@/features/community/mobile/PrivacyPage'));
const SuggestionsPage = lazy(() => import('@/features/community/mobile/SuggestionsPage'));
const HostSessionsPage = lazy(() => import('@/features/community/mobile/HostSessionsPage'));
const HostSessionPage = lazy(() => import('@/features/community/mobile/HostSessionPage'));
const TasksPage = lazy(() => import('@/features/taskgroup/mobile/TasksPage'));
const MyUnitsPage = lazy(() => import('@/features/taskgroup/survey/mobile/MyUnitsPage'));
const MyUnitPage = lazy(() => import('@/features/taskgroup/survey/mobile/MyUnitPage'));
const BackChecksPage = lazy(() => import('@/features/taskgroup/survey/mobile/BackChecksPage'));
const BackCheckPage = lazy(() => import('@/features/taskgroup/survey/mobile/BackCheckPage'));
const MyGroupsPage = lazy(() => import('@/features/taskgroup/mobile/MyGroupsPage'));
const GroupPage = lazy(() => import('@/features/taskgroup/mobile/GroupPage'));
const NewConsultationPage = lazy(() => import('@/features/taskgroup/mobile/NewConsultationPage'));
const UnsentPage = lazy(() => import('./UnsentPage'));
const MyDataPage = lazy(() => import('@/features/overview/mobile/MyDataPage'));
const MePage = lazy(() => import('@/features/identity/mobile/MePage'));

const TABS: { to: string; text: string; icon: TabName }[] = [
  { to: paths.mobile.home, text: '首页', icon: 'home' },
  { to: paths.mobile.records, text: '服务', icon: 'service' },
  { to: paths.mobile.tasks, text: '任务', icon: 'task' },
  { to: paths.mobile.me, text: '我的', icon: 'me' },
];

export default function MobileShell() {
  const { pathname } = useLocation();
  useOwnContent();
  useEffect(() => applyLargeType(), []);
  return (
    <OutboxProvider>
      <div className="phone">
        <a className="skip-link" href="#content">
          跳到正文
        </a>
        <main id="content" className="phone-main">
          <ShellNotes />
          <Boundary key={pathname}>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route index element={<HomePage />} />
                <Route path="record" element={<RecordPage />} />
                <Route path="records" element={<RecordsPage />} />
                <Route path="records/:recordId" element={<OneRecordPage />} />
                <Route path="records/:recordId/correction" element={<CorrectionPage />} />
                <Route path="community" element={<CommunityPage />} />
                <Route path="needs" element={<NeedsPage />} />
                <Route path="needs/new" element={<NewNeedPage />} />
                <Route path="needs/preferences" element={<PreferencesPage />} />
                <Route path="needs/:needId" element={<NeedPage />} />
                <Route path="spot-checks" element={<SpotChecksPage />} />
                <Route path="spot-checks/:spotCheckId" element={<SpotCheckPage />} />
                <Route path="duties" element={<DutiesPage />} />
                <Route path="duties/:dutyId" element={<DutyPage />} />
                <Route path="swaps" element={<SwapsPage />} />
                <Route path="swaps/:swapRequestId" element={<SwapPage />} />
                <Route path="messages" element={<MessagesPage />} />
                <Route path="calendar" element={<CalendarFeedsPage />} />
                <Route path="activities" element={<ActivitiesPage />} />
                <Route path="activities/:activityId" element={<ActivityPage />} />
                <Route path="activities/:activityId/shifts/:shiftId" element={<AttendancePage />} />
                <Route path="privacy" element={<PrivacyPage />} />
                <Route path="suggestions" element={<SuggestionsPage />} />
                <Route path="host-sessions" element={<HostSessionsPage />} />
                <Route path="host-sessions/:hostSessionId" element={<HostSessionPage />} />
                <Route path="tasks" element={<TasksPage />} />
                <Route path="surveys/:surveyId" element={<MyUnitsPage />} />
                <Route path="surveys/:surveyId/units/:unitId" element={<MyUnitPage />} />
                <Route path="surveys/:surveyId/back-checks" element={<BackChecksPage />} />
                <Route path="surveys/:surveyId/back-checks/:backCheckId" element={<BackCheckPage />} />
                <Route path="groups" element={<MyGroupsPage />} />
                <Route path="groups/:taskGroupId" element={<GroupPage />} />
                <Route path="groups/:taskGroupId/consultations/new" element={<NewConsultationPage />} />
                <Route path="unsent/:itemId" element={<UnsentPage />} />
                <Route path="my-data" element={<MyDataPage />} />
                <Route path="me" element={<MePage />} />
                <Route path="*" element={<StateBox title="没有这一页">请从下方的首页重新进入。</StateBox>} />
              </Routes>
            </Suspense>
          </Boundary>
        </main>
        <nav className="tabs" aria-label="主导航">
          {TABS.map((tab) => (
            <NavLink key={tab.to} to={tab.to} end={tab.to === paths.mobile.home}>
              <TabIcon name={tab.icon} />
              {tab.text}
            </NavLink>
          ))}
        </nav>
        <Toasts />
      </div>
    </OutboxProvider>
  );
}
