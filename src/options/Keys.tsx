import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { browser } from '../browser';
import { Button } from '../ui/parts';
import { useSay } from '../ui/say';

/** Newer than the polyfill's types, and Firefox's alone. */
type ShortcutSettings = { openShortcutSettings?: () => Promise<void> };

/** Chromium has no call for it, but lets extensions open its own page. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keyboard shortcuts as they are set now; the browser's own page changes them. */
export function Keys() {
  const say = useSay();
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const read = (): void => void browser.commands.getAll().then(setCommands);
    read();
    // Whoever has changed one comes back to this page.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <section>
      <h2>{say('optionsKeys')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('optionsKeysAction')}</th>
            <th scope="col">{say('optionsKeysKey')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <td>{description || say('optionsKeysOpenButton')}</td>
              <td>
                {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="aside">{say('optionsKeysNone')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => void openShortcuts().catch(() => setLost(true))}>{say('optionsKeysChange')}</Button>
      {isLost && <p class="aside">{say('optionsKeysWhere')}</p>}
    </section>
  );
}
