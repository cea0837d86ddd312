import type { Figures } from '../exchangeRules';

/** What a procedure amounts to, before and after it is loaded. */
export function ProcedureFigures({ figures }: { figures: Figures }) {
  const rows: [string, number, string][] = [
    ['环节', figures.tasks, '个'],
    ['前置', figures.dependencies, '条'],
    ['一件接一件办', figures.serialDays, '天'],
    ['按现在的前置', figures.plannedDays, '天'],
    ['只留硬前置', figures.hardOnlyDays, '天'],
  ];
  return (
    <dl className="counts">
      {rows.map(([name, value, unit]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} <small>{unit}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
