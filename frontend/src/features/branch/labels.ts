import type { Office, RuleParameter } from './api';

export const officeText: Record<Office, string> = {
  SECRETARY: '书记',
  DEPUTY_SECRETARY: '副书记',
  ORGANIZATION: '组织委员',
  PUBLICITY: '宣传委员',
  DISCIPLINE: '纪检委员',
};

export const sureText: Record<RuleParameter['sure'], string> = {
  A: '已见正式文件',
  B: '多处转载一致，未见原件',
  C: '通行做法，未经核实',
};
