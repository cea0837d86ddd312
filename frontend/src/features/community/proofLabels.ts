import type { Schemas } from '@/shared/api/client';
import { momentText, timeText } from '@/shared/lib/dates';
import type { ChipTone } from '@/shared/ui/StateChip';
import type { HostSession } from './hostApi';
import type { ProofKind, RetentionPurge } from './proofApi';
import type { HostState } from './proofRules';

export const proofTitle: Record<ProofKind, string> = {
  QR: '现场二维码',
  LOCATION: '一次定位',
  COMMUNITY: '社区证明',
  RECEIPT: '回执',
};

export const purgedText: Record<RetentionPurge['what'], string> = {
  LOCATION: '原始位置坐标',
  HOST_SESSION: '现场二维码的场次与密钥',
};

export const purgeCauseText: Record<RetentionPurge['cause'], string> = {
  EXPIRED: '保留期满',
  SWITCHED_OFF: '开关已关上',
  CONSENT_WITHDRAWN: '本人撤回同意',
};

export const datumText: Record<Schemas['Datum'], string> = {
  GCJ02: 'GCJ-02（国内地图）',
  WGS84: 'WGS-84（手机、GPS）',
};

export const hostStateText: Record<HostState, string> = {
  PLANNED: '还没开始',
  OPEN: '出示中',
  OVER: '已结束',
};

export const hostStateTone: Record<HostState, ChipTone> = { PLANNED: 'plain', OPEN: 'green', OVER: 'plain' };

export function hostPeriod({ from, until, endedAt, openedBy }: HostSession): string {
  return `${momentText(from)}–${timeText(endedAt ?? until)} · ${openedBy}`;
}
