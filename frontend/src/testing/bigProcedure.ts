import type { Procedure } from '@/features/taskgroup/procedure';

const NAMES = [
  '立项批复',
  '规划条件与选址意见',
  '用地预审',
  '建设项目环境影响评价文件审批及公众参与情况说明的补充完善与重新报送（第二次）',
  '水影响评价',
  '交通影响评价',
  '初步设计及概算批复',
  '施工图审查',
  '占掘路许可',
  '树木移植',
];

/** Always the same procedure of so many steps, each waiting for up to four earlier ones that lie not far back. */
export function bigProcedure(count: number): Procedure {
  let seed = 20260101;
  const chance = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const steps = Array.from({ length: count }, (_, index) => {
    const before = new Set<number>();
    for (let each = 0; each < 4 && index > 0; each += 1) before.add(Math.max(0, index - 1 - chance(120)));
    const durationDays = 1 + chance(9);
    return {
      code: `S${index + 1}`,
      name: `${NAMES[chance(NAMES.length)]}${Math.floor(index / NAMES.length) + 1}`,
      durationDays,
      lowDays: Math.max(0, durationDays - chance(3)),
      highDays: durationDays + chance(6),
      predecessors: [...before].map((at) => ({
        code: `S${at + 1}`,
        kind: chance(5) === 0 ? ('SOFT' as const) : ('HARD' as const),
        lagDays: 0,
        evidence: '习惯上等上一环节的原件，规定只需受理号',
      })),
    };
  });
  return { name: `${count} 个环节的手续`, steps };
}
