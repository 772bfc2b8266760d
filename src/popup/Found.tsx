/** The models that the page names, with counts, and how many notes there are on its claims. */
import { Text } from '../card/Fact';
import { summary } from '../panel/Head';
import type { SectionProps } from '../panel/Section';
import { firstModels } from '../panel/view';
import { useSay } from '../ui/say';

/** Those that a popup has room for; the panel has them all. */
const SHOWN = 6;

export function Found({ facts, done }: SectionProps) {
  const say = useSay();
  const models = done?.report.models ?? firstModels(facts);
  const format = new Intl.NumberFormat(say('dateLocale'));
  if (models.length === 0) return <p role="status">{say('panelNoModels')}</p>;
  return (
    <>
      <p role="status">{done ? summary(done, say) : say('panelReading')}</p>
      <ul class="plain models" aria-label={say('panelModels')}>
        {models.slice(0, SHOWN).map(({ model, name, count }) => (
          <li key={model}>
            <Text>{name}</Text>
            <span class="aside">{say('popupTimes', format.format(count))}</span>
          </li>
        ))}
      </ul>
      {models.length > SHOWN && <p class="aside">{say('popupMoreModels', format.format(models.length - SHOWN))}</p>}
    </>
  );
}
