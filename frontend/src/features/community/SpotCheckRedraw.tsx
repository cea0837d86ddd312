import { RedrawPanel } from '@/shared/draw/RedrawPanel';
import { useSession } from '@/shared/session';
import { drawSource } from './redraw';
import type { SpotCheck } from './spotCheckApi';

export function SpotCheckRedraw({ check }: { check: SpotCheck }) {
  const { branchId } = useSession();
  return <RedrawPanel draw={check} source={drawSource(branchId, check)} recipe="createSpotCheck" />;
}
