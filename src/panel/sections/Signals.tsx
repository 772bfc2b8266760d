/** What was observed about the page's wording and sources, each with the words that show it. There is no score. */

import { useWording } from '../../card/context';
import { quote } from '../../report/quote';
import type { Quote, Signal } from '../../report/signals/types';
import { useSay } from '../../ui/say';
import { signalSeen, signalWords } from '../../words/signals';
import { Jump } from '../jump';
import { LongList } from '../LongList';
import { Section, type SectionProps } from '../Section';
import { useUncovered } from '../useUncovered';

export function Signals({ done }: SectionProps) {
  const say = useSay();
  const signals = useUncovered(done)?.report.signals ?? [];
  if (signals.length === 0) return null;
  return (
    <Section title={say('panelSignals')} count={signals.length} note={say('panelSignalsNote')}>
      <ul class="plain signals">
        {signals.map((signal) => (
          <li key={signal.kind}>
            <One signal={signal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ signal }: { signal: Signal }) {
  const wording = useWording();
  const { say } = wording;
  const { word, how } = signalWords[signal.kind];
  return (
    <>
      <h3 class="name">{say(word)}</h3>
      <p>{signalSeen(signal, wording)}</p>
      {signal.quotes.length > 0 && (
        <LongList items={signal.quotes} first={3} label={say(word)} look="quotes" Row={QuoteRow} />
      )}
      <details>
        <summary>{say('signalHow')}</summary>
        <p class="aside">{say(how)}</p>
      </details>
    </>
  );
}

/** A link's address has no place in the text. */
function QuoteRow({ item: { start, end, text } }: { item: Quote }) {
  if (start === end) return <bdi class="address">{text}</bdi>;
  return (
    <Jump to={{ start, end }} look="quote">
      <q dir="auto">{quote(text)}</q>
    </Jump>
  );
}
