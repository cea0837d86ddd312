import type { RuleParameter } from './api';

/** The server states yes-or-no parameters with this unit and the values true and false. */
const YES_OR_NO = '是否';

export function isYesOrNo({ unit }: Pick<RuleParameter, 'unit'>): boolean {
  return unit === YES_OR_NO;
}

export function parameterText(parameter: Pick<RuleParameter, 'value' | 'unit'>): string {
  if (isYesOrNo(parameter)) return parameter.value === 'true' ? '是' : '否';
  return [parameter.value, parameter.unit].filter(Boolean).join(' ');
}
