import type { Schemas } from '@/shared/api/client';
import type { ChipTone } from '@/shared/ui/StateChip';
import type { ServiceFlag } from './reviewApi';

type ProofKind = Schemas['ProofKind'];
type ProofVerdict = Schemas['ProofVerdict'];

export const flagText: Record<ServiceFlag, string> = {
  LATE: '收到得晚',
  OVERLAPS: '时间重叠',
  OUTSIDE_WINDOW: '不在约定时间',
  LOOKS_DUPLICATE: '疑似重复',
  CLOCK_OFF: '手机时钟不准',
};

/** What a flag means; none of them says that a record is wrong. */
export const flagMeaning: Record<ServiceFlag, string> = {
  LATE: '服务过后很久支部才收到，多半是补记或手机一直没有网络。',
  OVERLAPS: '与本人另一次服务的时间重叠，小时数会算两遍。',
  OUTSIDE_WINDOW: '开始时间不在岗位、需求或活动约定的时间之内。',
  LOOKS_DUPLICATE: '与本人另一条记录的时间、社区和内容看上去相同。',
  CLOCK_OFF: '发送时手机的时钟与服务器相差较多，写下的时间可能不准。',
};

export const proofKindText: Record<ProofKind, string> = {
  QR: '扫码',
  LOCATION: '一次定位',
  COMMUNITY: '社区证明',
  RECEIPT: '回执',
};

export const verdictText: Record<ProofVerdict, string> = {
  ACCEPTED: '核对相符',
  UNCERTAIN: '说不准',
  REFUSED: '核对不符',
  UNCHECKED: '未核对',
};

export const verdictTone: Record<ProofVerdict, ChipTone> = {
  ACCEPTED: 'green',
  UNCERTAIN: 'amber',
  REFUSED: 'red',
  UNCHECKED: 'plain',
};
