import { StateChip } from '../ui/StateChip';
import { type DrawStatus, drawStatusText, drawStatusTone } from './drawRules';

export function DrawChip({ status }: { status: DrawStatus }) {
  return <StateChip tone={drawStatusTone[status]}>{drawStatusText[status]}</StateChip>;
}
