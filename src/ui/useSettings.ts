/** The settings in a page's component: shown at once, saved behind. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ParsedSettings, Settings } from '../settings/settings';
import { changeSettings, onSettings, readSettings } from '../settings/storage';

export interface SettingsState {
  /** Null until they are read. */
  now: ParsedSettings | null;
  /** Why the last change was not stored, in the browser's words. */
  failure: string | null;
  /** Counts what was saved here. */
  saved: number;
  change(change: (now: Settings) => Settings): void;
}

export function useSettings(): SettingsState {
  const [now, setNow] = useState<ParsedSettings | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  useEffect(() => {
    void readSettings().then(setNow);
    return onSettings(setNow);
  }, []);
  const change = useCallback((next: (now: Settings) => Settings) => {
    setNow((shown) => shown && { ...shown, settings: next(shown.settings) });
    changeSettings(next).then(
      (settings) => {
        setNow({ settings });
        setFailure(null);
        setSaved((count) => count + 1);
      },
      async (error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error));
        // What is shown is what holds.
        setNow(await readSettings());
      },
    );
  }, []);
  return { now, failure, saved, change };
}
