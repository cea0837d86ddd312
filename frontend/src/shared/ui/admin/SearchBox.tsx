import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
}

const REST_MILLIS = 250;

/** Typing feels immediate; the address and the server hear of it when the typing rests. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      onSearch(text.trim() || undefined);
      setTyped(undefined);
    }, REST_MILLIS);
  };

  return (
    <Input
      aria-label={label}
      allowClear
      placeholder={placeholder}
      value={typed ?? value ?? ''}
      onChange={(event) => type(event.target.value)}
    />
  );
}
