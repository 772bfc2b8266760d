/** Begins a page of the extension: its language, direction, title and theme, then its one component. */

import keys from 'virtual:caveat/words';
import { type ComponentType, render } from 'preact';
import { browser } from '../browser';
import type { Settings } from '../settings/settings';
import { onSettings, readSettings } from '../settings/storage';
import { sayWith } from '../words/shipped';
import type { WordKey } from '../words/words';
import { SayContext } from './say';

/** The page's HTML holds an empty `#app` and links `page.css`. Parts word what they show with `useSay()`. */
export async function mountPage(title: WordKey, Component: ComponentType): Promise<void> {
  const say = sayWith((key) => browser.i18n.getMessage(key), keys);
  const root = document.documentElement;
  root.lang = say('dateLocale');
  root.dir = say('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  // A dictionary would be fetched, and some checkers send the text away.
  root.spellcheck = false;
  document.title = say(title);
  onSettings(({ settings }) => applyTheme(root, settings));
  applyTheme(root, (await readSettings()).settings);
  render(
    <SayContext.Provider value={say}>
      <Component />
    </SayContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

/** Without a theme by name, the style sheet follows the system's. */
function applyTheme({ dataset }: HTMLElement, { theme }: Settings): void {
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}
