import { useState } from 'preact/hooks';
import { DELAY_RANGE, isDelay, type Modifier, type OpenBy, type ThemeChoice } from '../settings/settings';
import { ExtensionLink } from '../ui/ExtensionLink';
import { LessonChoice } from '../ui/LessonSwitch';
import { CLASSROOM_PAGE, COMPARE_PAGE, WORKSHEET_PAGE } from '../ui/pages';
import { Choices, Field } from '../ui/parts';
import { useSay } from '../ui/say';
import type { WordKey } from '../words/words';
import type { GroupProps } from './props';

const openings: Record<OpenBy, WordKey> = {
  hover: 'optionsOpenHover',
  click: 'optionsOpenClick',
  modifier: 'optionsOpenModifier',
};
const modifiers: Record<Modifier, WordKey> = {
  Alt: 'optionsModifierAlt',
  Shift: 'optionsModifierShift',
  Control: 'optionsModifierControl',
};
const themes: Record<ThemeChoice, WordKey> = {
  auto: 'optionsThemeAuto',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
};

/** How cards open and look. */
export function CardOptions({ settings, set }: GroupProps) {
  const say = useSay();
  const worded = <Key extends string>(words: Record<Key, WordKey>): [Key, string][] =>
    (Object.keys(words) as Key[]).map((key) => [key, say(words[key])]);
  const { open, modifier, theme, classroom } = settings;
  return (
    <>
      <section>
        <h2>{say('optionsCards')}</h2>
        <Choices
          legend={say('optionsOpen')}
          name="open"
          choices={worded(openings)}
          chosen={open}
          onChange={(value) => set({ open: value })}
          help={say('optionsOpenHelp')}
        />
        {open === 'modifier' && (
          <Field label={say('optionsModifier')}>
            {(control) => (
              <select
                {...control}
                value={modifier}
                onChange={({ currentTarget }) => set({ modifier: currentTarget.value as Modifier })}
              >
                {worded(modifiers).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {open !== 'click' && <Delay settings={settings} set={set} />}
        <Choices
          legend={say('optionsTheme')}
          name="theme"
          choices={worded(themes)}
          chosen={theme}
          onChange={(value) => set({ theme: value })}
        />
      </section>
      <section>
        <h2>{say('optionsTeaching')}</h2>
        <LessonChoice isOn={classroom} onChange={(value) => set({ classroom: value })} />
        <p class="row">
          <ExtensionLink to={CLASSROOM_PAGE}>{say('classroomTitle')}</ExtensionLink>
          <ExtensionLink to={WORKSHEET_PAGE}>{say('worksheetTitle')}</ExtensionLink>
          <ExtensionLink to={COMPARE_PAGE}>{say('compareTitle')}</ExtensionLink>
        </p>
      </section>
    </>
  );
}

/** A number is saved once it is one that counts; until then the field says what it takes. */
function Delay({ settings, set }: GroupProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const number = new Intl.NumberFormat(say('dateLocale'));
  const range = [DELAY_RANGE.least, DELAY_RANGE.most].map((value) => number.format(value));
  const isWrong = typed !== null && !isDelay(Number(typed || Number.NaN));
  const write = (text: string): void => {
    setTyped(text);
    if (text && isDelay(Number(text))) set({ delay: Number(text) });
  };
  return (
    <Field
      label={say('optionsDelay')}
      help={say('optionsDelayHelp', ...range)}
      error={isWrong ? say('optionsDelayWrong', ...range) : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="number"
          min={DELAY_RANGE.least}
          max={DELAY_RANGE.most}
          step={20}
          value={typed ?? settings.delay}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
