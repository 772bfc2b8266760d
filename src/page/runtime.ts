/**
 * The few calls that a content script makes of its extension, as both browsers have them built in for Manifest V3. The
 * polyfill serves the other contexts: here it would be a tenth of what every page pays.
 */
import type { Browser } from 'webextension-polyfill';

const api =
  (globalThis as { browser?: Browser; chrome?: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome;

/** False once the extension is updated, disabled or removed: this script lives on without it. */
export function isAlive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}

/** Asks the background; resolves to null where nobody answers any more. */
export async function ask<Reply>(request: object): Promise<Reply | null> {
  try {
    return isAlive() ? ((await api.runtime.sendMessage(request)) as Reply | null) : null;
  } catch {
    return null;
  }
}

/** Calls `listener` with every message from the background until the signal aborts. */
export function onMessage(signal: AbortSignal, listener: (message: unknown) => void): void {
  const receive = (message: unknown): undefined => {
    listener(message);
  };
  api.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => isAlive() && api.runtime.onMessage.removeListener(receive), { once: true });
}

export const getMessage = (key: string, values: string[]): string => api.i18n.getMessage(key, values);
