import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayPickerProps {
  id?: string;
  value?: string | null;
  onChange?: (day: string | null) => void;
  placeholder?: string;
  allowClear?: boolean;
  'aria-label'?: string;
}

/** A date as `YYYY-MM-DD` text, the way the contract has it. */
export function DayPicker({ value, onChange, ...rest }: DayPickerProps) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
