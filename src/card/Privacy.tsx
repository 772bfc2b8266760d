import type { KnownCard } from '../report/card-types';
import { useWording } from './context';
import { Product } from './Product';
import { Section } from './Section';

/** At first the product that a reader is likeliest to meet; opened, every product in full. */
export function Privacy({ privacy, checked }: KnownCard) {
  const { say, dates } = useWording();
  return (
    <Section name="privacy" title={say('privacy')} hidden={Math.max(0, privacy.length - 1)} notes={privacy.length > 0}>
      {(open) =>
        privacy.length === 0 ? (
          <p class="unknown">{say('notKnown', dates.full(checked))}</p>
        ) : (
          <ul class="products">
            {(open ? privacy : privacy.slice(0, 1)).map((product) => (
              <li key={product.name}>
                <Product product={product} full={open} cardChecked={checked} />
              </li>
            ))}
          </ul>
        )
      }
    </Section>
  );
}
