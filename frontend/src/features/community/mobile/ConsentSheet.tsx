import { Sheet } from '@/shared/ui/mobile/Sheet';
import type { ConsentText } from '../proofApi';
import { paragraphs } from '../proofRules';
import '../proof.css';

interface ConsentSheetProps {
  text: ConsentText;
  busy?: boolean;
  /** Without these the text is only read. */
  onAgree?: () => void;
  onRefuse: () => void;
}

/** The whole text; yes and no weigh the same. */
export function ConsentSheet({ text, busy, onAgree, onRefuse }: ConsentSheetProps) {
  return (
    <Sheet title={text.title} onClose={onRefuse}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="sheet-body consent-text" tabIndex={0} aria-label="同意书全文">
        <p className="row-note">第 {text.version} 版</p>
        {paragraphs(text).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <div className="sheet-foot">
        {onAgree ? (
          <div className="consent-choice">
            <button type="button" className="btn" onClick={onRefuse}>
              不同意
            </button>
            <button type="button" className="btn" disabled={busy} onClick={onAgree}>
              同意
            </button>
          </div>
        ) : (
          <button type="button" className="btn" onClick={onRefuse}>
            看完了
          </button>
        )}
      </div>
    </Sheet>
  );
}
