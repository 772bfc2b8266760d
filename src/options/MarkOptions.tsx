import type { Density } from '../settings/settings';
import { Choice, Choices } from '../ui/parts';
import { useSay } from '../ui/say';
import type { GroupProps } from './props';

/** What is marked in a page. */
export function MarkOptions({ settings, set }: GroupProps) {
  const say = useSay();
  const densities: [Density, string][] = [
    ['every', say('optionsDensityEvery')],
    ['section', say('optionsDensitySection')],
    ['page', say('optionsDensityPage')],
    ['claims', say('optionsDensityClaims')],
  ];
  return (
    <section>
      <h2>{say('optionsMarks')}</h2>
      <Choices
        legend={say('optionsDensity')}
        name="density"
        choices={densities}
        chosen={settings.density}
        onChange={(density) => set({ density })}
      />
      <div>
        <Choice
          type="checkbox"
          label={say('optionsClaims')}
          help={say('optionsClaimsHelp')}
          checked={settings.claims}
          onChange={(claims) => set({ claims })}
        />
        <Choice
          type="checkbox"
          label={say('optionsFigures')}
          help={say('optionsFiguresHelp')}
          checked={settings.figures}
          onChange={(figures) => set({ figures })}
        />
      </div>
    </section>
  );
}
