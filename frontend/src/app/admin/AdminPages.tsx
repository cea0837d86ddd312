import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { StateBox } from '@/shared/ui/StateBox';
import { LeastRole } from './LeastRole';

const TodayPage = lazy(() => import('@/features/overview/admin/TodayPage'));
const StartPage = lazy(() => import('@/features/overview/admin/StartPage'));
const MembersPage = lazy(() => import('@/features/member/admin/MembersPage'));
const MemberImportPage = lazy(() => import('@/features/member/admin/MemberImportPage'));
const MemberPage = lazy(() => import('@/features/member/admin/MemberPage'));
const GroupsPage = lazy(() => import('@/features/branch/admin/GroupsPage'));
const SettingsPage = lazy(() => import('@/features/branch/admin/SettingsPage'));
const DutyPostsPage = lazy(() => import('@/features/duty/admin/DutyPostsPage'));
const RostersPage = lazy(() => import('@/features/duty/admin/RostersPage'));
const RosterPage = lazy(() => import('@/features/duty/admin/RosterPage'));
const SwapRequestsPage = lazy(() => import('@/features/duty/admin/SwapRequestsPage'));
const DutyLoadsPage = lazy(() => import('@/features/duty/admin/DutyLoadsPage'));
const DutyRecordsPage = lazy(() => import('@/features/duty/admin/DutyRecordsPage'));
const DutyProblemsPage = lazy(() => import('@/features/duty/admin/DutyProblemsPage'));
const TouchedRosters = lazy(() => import('@/features/duty/admin/TouchedRosters'));
const CommunitiesPage = lazy(() => import('@/features/community/admin/CommunitiesPage'));
const RegistrationsPage = lazy(() => import('@/features/community/admin/RegistrationsPage'));
const ServiceNeedsPage = lazy(() => import('@/features/community/admin/ServiceNeedsPage'));
const ServiceNeedPage = lazy(() => import('@/features/community/admin/ServiceNeedPage'));
const ServiceRecordsPage = lazy(() => import('@/features/community/admin/ServiceRecordsPage'));
const SpotChecksPage = lazy(() => import('@/features/community/admin/SpotChecksPage'));
const SpotCheckPage = lazy(() => import('@/features/community/admin/SpotCheckPage'));
const ServiceTalliesPage = lazy(() => import('@/features/community/admin/ServiceTalliesPage'));
const CommunityFeedbackPage = lazy(() => import('@/features/community/admin/CommunityFeedbackPage'));
const RecordImportPage = lazy(() => import('@/features/community/admin/RecordImportPage'));
const ActivitiesPage = lazy(() => import('@/features/activity/admin/ActivitiesPage'));
const ActivityPage = lazy(() => import('@/features/activity/admin/ActivityPage'));
const AttendancePage = lazy(() => import('@/features/activity/admin/AttendancePage'));
const CompliancePage = lazy(() => import('@/features/community/admin/CompliancePage'));
const HostSessionsPage = lazy(() => import('@/features/community/admin/HostSessionsPage'));
const HostSessionPage = lazy(() => import('@/features/community/admin/HostSessionPage'));
const SitesPage = lazy(() => import('@/features/community/admin/SitesPage'));
const SuggestionsPage = lazy(() => import('@/features/community/admin/SuggestionsPage'));
const TaskGroupsPage = lazy(() => import('@/features/taskgroup/admin/TaskGroupsPage'));
const TaskGroupPage = lazy(() => import('@/features/taskgroup/admin/TaskGroupPage'));
const TemplatesPage = lazy(() => import('@/features/taskgroup/admin/TemplatesPage'));
const TemplatePage = lazy(() => import('@/features/taskgroup/admin/TemplatePage'));
const SurveysPage = lazy(() => import('@/features/taskgroup/survey/admin/SurveysPage'));
const SurveyPages = lazy(() => import('@/features/taskgroup/survey/admin/SurveyPages'));
const AccountsPage = lazy(() => import('@/features/identity/admin/AccountsPage'));
const WorkCalendarPage = lazy(() => import('@/features/calendar/admin/WorkCalendarPage'));
const AuditPage = lazy(() => import('@/features/audit/admin/AuditPage'));

export function AdminPages() {
  return (
    <Routes>
      <Route index element={<TodayPage />} />
      <Route path="start" element={<StartPage />} />
      <Route path="members" element={<MembersPage />} />
      <Route path="members/import" element={<MemberImportPage />} />
      <Route path="members/:memberId" element={<MemberPage />} />
      <Route path="groups" element={<GroupsPage />} />
      <Route path="settings" element={<SettingsPage />} />
      <Route path="duty-posts" element={<DutyPostsPage />} />
      <Route path="rosters" element={<RostersPage />} />
      <Route path="rosters/:rosterId" element={<RosterPage />} />
      <Route path="swap-requests" element={<SwapRequestsPage />} />
      <Route path="duty-loads" element={<DutyLoadsPage />} />
      <Route path="duties" element={<DutyRecordsPage />} />
      <Route path="duty-problems" element={<DutyProblemsPage />} />
      <Route path="communities" element={<CommunitiesPage />} />
      <Route path="registrations" element={<RegistrationsPage />} />
      <Route path="service-needs" element={<ServiceNeedsPage />} />
      <Route path="service-needs/:needId" element={<ServiceNeedPage />} />
      <Route path="service-records" element={<ServiceRecordsPage />} />
      <Route path="spot-checks" element={<SpotChecksPage />} />
      <Route path="spot-checks/:spotCheckId" element={<SpotCheckPage />} />
      <Route path="service-tallies" element={<ServiceTalliesPage />} />
      <Route path="community-feedback" element={<CommunityFeedbackPage />} />
      <Route path="service-records/import" element={<RecordImportPage />} />
      <Route path="activities" element={<ActivitiesPage />} />
      <Route path="activities/:activityId" element={<ActivityPage />} />
      <Route path="activities/:activityId/shifts/:shiftId" element={<AttendancePage />} />
      <Route path="communities/:communityId/sites" element={<SitesPage />} />
      <Route path="host-sessions" element={<HostSessionsPage />} />
      <Route path="host-sessions/:hostSessionId" element={<HostSessionPage />} />
      <Route path="compliance" element={<CompliancePage />} />
      <Route path="suggestions" element={<SuggestionsPage />} />
      <Route path="task-groups" element={<TaskGroupsPage />} />
      <Route path="task-groups/:taskGroupId" element={<TaskGroupPage />} />
      <Route path="procedure-templates" element={<TemplatesPage />} />
      <Route path="procedure-templates/:procedureTemplateId" element={<TemplatePage />} />
      <Route path="surveys" element={<SurveysPage />} />
      <Route path="surveys/:surveyId/*" element={<SurveyPages />} />
      <Route path="work-calendar" element={<WorkCalendarPage touched={<TouchedRosters byCalendar />} />} />
      <Route element={<LeastRole />}>
        <Route path="accounts" element={<AccountsPage />} />
        <Route path="audit" element={<AuditPage />} />
      </Route>
      <Route path="*" element={<StateBox title="没有这一页">地址可能写错了，或页面已经改名。</StateBox>} />
    </Routes>
  );
}
