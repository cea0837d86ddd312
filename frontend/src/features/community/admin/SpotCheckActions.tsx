import { DrawActions } from '@/shared/draw/admin/DrawActions';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { today } from '@/shared/lib/dates';
import {
  type SpotCheck,
  useCancelSpotCheck,
  useCloseSpotCheck,
  useDrawSpotCheck,
  useSpotCheckResult,
} from '../spotCheckApi';

export function SpotCheckActions({ check }: { check: SpotCheck }) {
  const early = firstDrawDay(check.status, check.to, today()) !== undefined;
  return (
    <DrawActions
      status={check.status}
      early={early}
      open={useSpotCheckResult(check.id, check.status === 'DRAWN').data?.open}
      name="抽查"
      words={{ item: '记录', unit: '条' }}
      cancelNote={
        early
          ? '时段还没结束，取消后可以重新约定。取消的抽查和原因仍然列出。'
          : '时段已经结束，取消后这段时间不能再约定抽查，免得抽到满意为止。'
      }
      draw={useDrawSpotCheck(check.id)}
      close={useCloseSpotCheck(check.id)}
      cancel={useCancelSpotCheck(check.id).mutateAsync}
    />
  );
}
