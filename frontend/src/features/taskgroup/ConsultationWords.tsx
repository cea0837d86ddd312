import type { Consultation } from './consultationApi';

/** What the minutes say, under plain headings. */
export function ConsultationWords({ consultation }: { consultation: Consultation }) {
  const words = [
    ['议题', consultation.topics],
    ['群众说了什么', consultation.said],
    ['达成的一致', consultation.agreements],
    ['关于难点', consultation.difficultyTitle],
  ] as const;
  return (
    <dl className="words">
      {words.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="free-text">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
