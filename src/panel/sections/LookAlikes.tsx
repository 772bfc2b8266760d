/** Tickers of tokens that borrow a model's name, with what is known of the tokens. */
import { Ticker } from '../../card/Ticker';
import { useSay } from '../../ui/say';
import { Jump } from '../jump';
import { Section, type SectionProps } from '../Section';
import { Sourced } from '../Sourced';
import type { LookAlike } from '../view';

export function LookAlikes({ done }: SectionProps) {
  const say = useSay();
  const found = done?.lookAlikes ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={say('panelTickers')} count={found.length}>
      {found.map((one) => (
        <One key={one.card.ticker} of={one} />
      ))}
    </Section>
  );
}

function One({ of: { card, resembles, places } }: { of: LookAlike }) {
  const say = useSay();
  const { ticker, sources } = card;
  return (
    <Sourced sources={sources}>
      <article class="ticker">
        <h3 class="name">{say('panelTickerLike', ticker, resembles)}</h3>
        <ul class="plain row" aria-label={say('panelTickerPlaces', ticker)}>
          {places.map((place) => (
            <li key={place.start}>
              <Jump to={place} look="name">
                <bdi>{place.text}</bdi>
              </Jump>
            </li>
          ))}
        </ul>
        <div class="facts">
          <Ticker content={card} />
        </div>
      </article>
    </Sourced>
  );
}
