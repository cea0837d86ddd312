import { useRuleParameters } from '@/features/branch/api';

const RULE = 'community.requiredServicesPerYear';

/** The number the branch agreed on, as information: nobody is pressed or compared by it. */
export function AgreedServices() {
  const parameters = useRuleParameters();
  const agreed = parameters.data?.find(({ code }) => code === RULE);
  if (!agreed || agreed.value === '0') return null;
  return (
    <>
      本支部约定每人每年 {agreed.value} 次，供参考（{agreed.source}）。
    </>
  );
}
