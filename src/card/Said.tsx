/** What this page says of the model, with the verdict on each claim. */
import type { KnownCard, NoteLine } from '../report/card-types';
import { beginning, charactersPerLine } from '../report/fold';
import { quote } from '../report/quote';
import { Covered } from './Covered';
import { useWording } from './context';
import { Section } from './Section';
import { Verdict } from './Verdict';

const brief = {
  items: 3,
  lines: 12,
  perLine: charactersPerLine.besideShape,
  textOf: ({ sentence, text }: NoteLine) => quote(sentence) + text,
};

export function Said({ claims, changed: { basis, since } }: KnownCard) {
  const { say } = useWording();
  if (claims.length === 0) return null;
  const first = beginning(claims, brief);
  const pageDay = basis === 'page' ? since : undefined;
  return (
    <Section name="said" title={say('noteThisPage')} hidden={claims.length - first.length}>
      {(open) => (
        <ul class="claims">
          {(open ? claims : first).map((line) => (
            <li key={line.claim + line.sentence}>
              <blockquote dir="auto">{quote(line.sentence)}</blockquote>
              <Covered line={line}>
                <Verdict line={line} pageDay={pageDay} />
              </Covered>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
