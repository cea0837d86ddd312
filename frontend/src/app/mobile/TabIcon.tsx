const SHAPES = {
  home: 'M4 11 12 4l8 7M6.5 9.5V20h11V9.5',
  service: 'M5 5h14v15H5zM8.5 3v4M15.5 3v4M8.5 13.5l2.5 2.5 4.5-5',
  task: 'M4 6h3v3H4zM10.5 7.5H20M4 15h3v3H4zM10.5 16.5H20',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6',
} as const;

export type TabName = keyof typeof SHAPES;

export function TabIcon({ name }: { name: TabName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
