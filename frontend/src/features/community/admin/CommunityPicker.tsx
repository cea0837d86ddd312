import { Select } from 'antd';
import { useCommunities } from '../api';

interface CommunityPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (communityId: string | undefined) => void;
  placeholder?: string;
  allowClear?: boolean;
  'aria-label'?: string;
}

export function CommunityPicker({ value, ...rest }: CommunityPickerProps) {
  const communities = useCommunities();
  return (
    <Select
      showSearch
      optionFilterProp="label"
      placeholder="选择社区"
      notFoundContent={communities.data?.length === 0 ? '还没有社区，请先到“社区”里新增。' : undefined}
      {...rest}
      value={value ?? undefined}
      loading={communities.isPending}
      options={(communities.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** To narrow a list by. */
export function CommunityFilter({ value, onChange }: Pick<CommunityPickerProps, 'value' | 'onChange'>) {
  return (
    <CommunityPicker aria-label="社区" allowClear placeholder="全部社区" value={value} onChange={onChange} />
  );
}
