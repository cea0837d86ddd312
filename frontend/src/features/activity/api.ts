import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange, usePaged } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type Activity = Schemas['Activity'];
export type ActivityKind = Schemas['ActivityKind'];
export type ActivityStatus = Schemas['ActivityStatus'];
export type ActivityShift = Schemas['ActivityShift'];
export type ShiftState = Schemas['ShiftState'];
export type SignUp = Schemas['ActivitySignUp'];
export type SignUpStatus = Schemas['SignUpStatus'];
export type WriteActivity = Schemas['WriteActivity'];
export type WriteActivityShift = Schemas['WriteActivityShift'];
export type CreateShiftSeries = Schemas['CreateShiftSeries'];
export type AttendanceList = Schemas['ShiftAttendanceList'];
export type AttendancePerson = Schemas['AttendancePerson'];
export type SaveAttendance = Schemas['SaveAttendance'];

const TOUCHES = ['activity', 'community', 'overview'];

export interface ActivityFilters {
  status?: ActivityStatus;
  kind?: ActivityKind;
  communityId?: string;
  from?: string;
  to?: string;
  q?: string;
  soonestFirst?: boolean;
}

export interface ShiftFilters {
  state?: ShiftState;
  from?: string;
  to?: string;
}

export function useActivities(filters: ActivityFilters) {
  const { branchId } = useSession();
  return usePaged<Activity>(['activity', 'list', filters], (cursor) =>
    answer(
      client.GET('/branches/{branchId}/activities', {
        params: { path: { branchId }, query: { ...filters, cursor, limit: 50 } },
      }),
    ),
  );
}

export function useActivity(activityId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['activity', 'one', activityId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/activities/{activityId}', {
          params: { path: { branchId, activityId } },
        }),
      ),
  });
}

export function useSaveActivity() {
  const { branchId } = useSession();
  return useChange(
    ({ activity, body }: { activity?: Activity; body: WriteActivity }) =>
      activity
        ? answer(
            client.PUT('/branches/{branchId}/activities/{activityId}', {
              params: { path: { branchId, activityId: activity.id }, header: ifMatch(activity.version) },
              body,
            }),
          )
        : answer(client.POST('/branches/{branchId}/activities', { params: { path: { branchId } }, body })),
    TOUCHES,
    { inForm: true },
  );
}

export function useStepActivity() {
  const { branchId } = useSession();
  return useChange(
    ({ activityId, step }: { activityId: string; step: 'opening' | 'completion' }) =>
      answer(
        client.POST(`/branches/{branchId}/activities/{activityId}/${step}`, {
          params: { path: { branchId, activityId } },
        }),
      ),
    TOUCHES,
  );
}

export function useCancelActivity() {
  const { branchId } = useSession();
  return useChange(
    ({ activityId, reason }: { activityId: string; reason: string }) =>
      answer(
        client.POST('/branches/{branchId}/activities/{activityId}/cancellation', {
          params: { path: { branchId, activityId } },
          body: { reason },
        }),
      ),
    TOUCHES,
    { inForm: true },
  );
}

export function useShifts(activityId: string, filters: ShiftFilters, enabled = true) {
  const { branchId } = useSession();
  return usePaged<ActivityShift>(
    ['activity', 'shifts', activityId, filters],
    (cursor) =>
      answer(
        client.GET('/branches/{branchId}/activities/{activityId}/shifts', {
          params: { path: { branchId, activityId }, query: { ...filters, cursor, limit: 100 } },
        }),
      ),
    enabled,
  );
}

export function useSaveShift(activityId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ shift, body }: { shift?: ActivityShift; body: WriteActivityShift }) =>
      shift
        ? answer(
            client.PUT('/branches/{branchId}/activity-shifts/{shiftId}', {
              params: { path: { branchId, shiftId: shift.id }, header: ifMatch(shift.version) },
              body,
            }),
          )
        : answer(
            client.POST('/branches/{branchId}/activities/{activityId}/shifts', {
              params: { path: { branchId, activityId } },
              body,
            }),
          ),
    TOUCHES,
    { inForm: true },
  );
}

export function useCreateSeries(activityId: string) {
  const { branchId } = useSession();
  return useChange(
    (body: CreateShiftSeries) =>
      answer(
        client.POST('/branches/{branchId}/activities/{activityId}/shift-series', {
          params: { path: { branchId, activityId } },
          body,
        }),
      ),
    TOUCHES,
    { inForm: true },
  );
}

export function useDeleteShift() {
  const { branchId } = useSession();
  return useChange(
    (shift: ActivityShift) =>
      answer(
        client.DELETE('/branches/{branchId}/activity-shifts/{shiftId}', {
          params: { path: { branchId, shiftId: shift.id }, header: ifMatch(shift.version) },
        }),
      ),
    TOUCHES,
  );
}

/** The member's own shifts from a day on, in order of time. */
export function useMySignUps(memberId: string | null, from: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['activity', 'sign-ups', memberId, from],
    enabled: memberId !== null,
    queryFn: () =>
      everything<SignUp>((cursor) =>
        answer(
          client.GET('/branches/{branchId}/activity-sign-ups', {
            params: {
              path: { branchId },
              query: { memberId: memberId ?? undefined, from, cursor, limit: 200 },
            },
          }),
        ),
      ),
  });
}

export function useSignUp() {
  const { branchId } = useSession();
  return useChange(
    ({ shiftId, memberId }: { shiftId: string; memberId: string }) =>
      answer(
        client.PUT('/branches/{branchId}/activity-shifts/{shiftId}/sign-ups/{memberId}', {
          params: { path: { branchId, shiftId, memberId } },
        }),
      ),
    ['activity'],
  );
}

export function useWithdraw() {
  const { branchId } = useSession();
  return useChange(
    ({ shiftId, memberId }: { shiftId: string; memberId: string }) =>
      answer(
        client.POST('/branches/{branchId}/activity-shifts/{shiftId}/sign-ups/{memberId}/withdrawal', {
          params: { path: { branchId, shiftId, memberId } },
        }),
      ),
    ['activity'],
  );
}

export function useAttendance(shiftId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['activity', 'attendance', shiftId],
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/activity-shifts/{shiftId}/attendance', {
          params: { path: { branchId, shiftId } },
        }),
      ),
  });
}

export function useSaveAttendance() {
  const { branchId } = useSession();
  return useChange(
    ({ list, body }: { list: AttendanceList; body: SaveAttendance }) =>
      answer(
        client.PUT('/branches/{branchId}/activity-shifts/{shiftId}/attendance', {
          params: { path: { branchId, shiftId: list.shiftId }, header: ifMatch(list.version) },
          body,
        }),
      ),
    TOUCHES,
  );
}

const FOUND = 8;

/** People of the register by name, pinyin or initials. */
export function useRegister(q: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['member', 'found', q],
    enabled: q !== '',
    queryFn: () =>
      answer(
        client.GET('/branches/{branchId}/members', {
          params: { path: { branchId }, query: { q, limit: FOUND } },
        }),
      ).then(({ items }) => items.map(({ id, name, department }) => ({ id, name, department }))),
  });
}
