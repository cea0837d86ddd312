import { RedrawPanel } from '@/shared/draw/RedrawPanel';
import { useSession } from '@/shared/session';
import type { BackCheck } from './backCheckApi';
import { drawSource } from './backCheckRules';

export function BackCheckRedraw({ check }: { check: BackCheck }) {
  const { branchId } = useSession();
  return <RedrawPanel draw={check} source={drawSource(branchId, check)} recipe="createBackCheck" />;
}
