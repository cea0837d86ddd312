import type { ChipTone } from '@/shared/ui/StateChip';
import type { Affiliation, Sex, Standing } from './api';

export const standingText: Record<Standing, string> = {
  APPLICANT: '入党申请人',
  ACTIVIST: '入党积极分子',
  CANDIDATE: '发展对象',
  PROBATIONARY: '预备党员',
  FULL: '正式党员',
  SUSPENDED: '停止党籍',
  REMOVED: '除名',
};

export const affiliationText: Record<Affiliation, string> = {
  HERE: '在册',
  TRANSFER_OUT_PENDING: '转出中',
  OUT: '已转出',
  TRANSFER_IN_PENDING: '转入中',
};

export const affiliationTone: Record<Affiliation, ChipTone> = {
  HERE: 'plain',
  TRANSFER_OUT_PENDING: 'amber',
  OUT: 'plain',
  TRANSFER_IN_PENDING: 'amber',
};

export const sexText: Record<Sex, string> = {
  UNKNOWN: '未知',
  MALE: '男',
  FEMALE: '女',
  NOT_STATED: '未说明',
};
