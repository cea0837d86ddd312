import type { BinCheck, BinClass } from './dutyDayApi';

export const binClassText: Record<BinClass, string> = {
  KITCHEN: '厨余垃圾',
  RECYCLABLE: '可回收物',
  HAZARDOUS: '有害垃圾',
  OTHER: '其他垃圾',
};

export const BIN_CLASSES: BinClass[] = ['KITCHEN', 'RECYCLABLE', 'HAZARDOUS', 'OTHER'];

export type BinFinding = Exclude<keyof BinCheck, 'class'>;

/** What is pressed when something is not as it should be, in the words of somebody at the bins. */
export const FINDINGS: { key: BinFinding; pressedWhen: boolean; text: string }[] = [
  { key: 'present', pressedWhen: false, text: '桶不在位' },
  { key: 'labelled', pressedWhen: false, text: '标识不对' },
  { key: 'clean', pressedWhen: false, text: '不干净' },
  { key: 'overflowing', pressedWhen: true, text: '满溢' },
  { key: 'mixedItems', pressedWhen: true, text: '有混投' },
  { key: 'corrected', pressedWhen: true, text: '已当场纠正' },
];
