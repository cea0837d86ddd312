import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answer, client, everything } from '../../api/client';
import { useSession } from '../../session';

interface MemberPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (memberId: string | undefined) => void;
  placeholder?: string;
  allowClear?: boolean;
  'aria-label'?: string;
}

const FRESH = 5 * 60_000;

/** Everyone by name; here because features below "member" choose people too. */
export function useNames() {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['member', 'names'],
    staleTime: FRESH,
    queryFn: () =>
      everything((cursor) =>
        answer(
          client.GET('/branches/{branchId}/members', {
            params: { path: { branchId }, query: { cursor, limit: 200 } },
          }),
        ),
      ).then((members) => members.map(({ id, name }) => ({ id, name }))),
  });
}

export function MemberPicker({ value, ...rest }: MemberPickerProps) {
  const names = useNames();
  return (
    <Select
      showSearch
      optionFilterProp="label"
      placeholder="选择党员"
      {...rest}
      value={value ?? undefined}
      loading={names.isPending}
      options={(names.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
