import { DrawActions } from '@/shared/draw/admin/DrawActions';
import { firstDrawDay } from '@/shared/draw/drawRules';
import { today } from '@/shared/lib/dates';
import { type BackCheck, useCancelBackCheck, useCloseBackCheck, useDrawBackCheck } from '../backCheckApi';

export function BackCheckActions({ check }: { check: BackCheck }) {
  return (
    <DrawActions
      status={check.status}
      early={firstDrawDay(check.status, check.cutoffOn, today()) !== undefined}
      open={check.open}
      name="核实"
      words={{ item: '户', unit: '户' }}
      draw={useDrawBackCheck(check)}
      close={useCloseBackCheck(check)}
      cancel={useCancelBackCheck(check).mutateAsync}
    />
  );
}
