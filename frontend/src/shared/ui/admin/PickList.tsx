import { Input } from 'antd';
import { type Key, type ReactNode, useState } from 'react';
import { useVisibleRows } from '../useVisibleRows';
import './pickList.css';

interface PickListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => Key;
  /** What the search looks into. */
  textOf: (item: T) => string;
  rowHeight: number;
  unit?: string;
  empty?: string;
  render: (item: T) => ReactNode;
}

const SEARCHED_FROM = 8;

/** A list of people that stays quick with thousands: it can be searched and draws what is in sight. */
export function PickList<T>(props: PickListProps<T>) {
  const { label, items, keyOf, textOf, rowHeight, unit = '人', empty = '没有', render } = props;
  const [sought, setSought] = useState('');
  const found = sought ? items.filter((item) => textOf(item).includes(sought.trim())) : items;
  const { container, first, last, before, after } = useVisibleRows(found.length, rowHeight);
  const all = last - first === found.length;
  return (
    <div className="pick-list">
      {items.length >= SEARCHED_FROM && (
        <Input
          aria-label={`搜索${label}`}
          allowClear
          placeholder={`搜姓名，共 ${items.length} ${unit}`}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="pick-rows" ref={container} tabIndex={0} aria-label={label}>
        <ul style={{ paddingTop: before, paddingBottom: after }}>
          {found.slice(first, last).map((item) => (
            <li key={keyOf(item)} style={all ? { minHeight: rowHeight } : { height: rowHeight }}>
              {render(item)}
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="muted">{sought ? `没有找到“${sought}”` : empty}</p>}
      </section>
    </div>
  );
}
