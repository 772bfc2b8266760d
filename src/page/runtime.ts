/**
 * The few calls that a content script makes of its extension, as both browsers have them built in for Manifest V3. The
 * polyfill serves the other contexts: here it would be a tenth of what every page pays.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import { readFrom, SETTINGS_KEY } from '../settings/areas';
import { defaults, type Settings } from '../settings/settings';
import type { ALL, AloneKey } from '../words/shipped';

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

interface Listened<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listen<Listener>(event: Listened<Listener>, signal: AbortSignal, listener: Listener): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && event.removeListener(listener), { once: true });
}

/**
 * Calls `listener` with every message until the signal aborts, and answers by what it gives. In a page of the extension
 * that is not only the background's: what nothing is given for is for somebody else to answer.
 */
export function onMessage(signal: AbortSignal, listener: (message: unknown) => Promise<unknown> | null): void {
  listen(api.runtime.onMessage, signal, (message, _, answer) => {
    const reply = listener(message);
    void reply?.then(answer);
    return (reply !== null) as true;
  });
}

/** Calls `listener` with every port of this name that the extension opens, until the signal aborts. */
export function onConnect(signal: AbortSignal, name: string, listener: (port: Runtime.Port) => void): void {
  listen(api.runtime.onConnect, signal, (port) => port.name === name && listener(port));
}

/** Tells the background; nobody waits for an answer. */
export const tell = (message: object): void => void ask(message);

/** What the reader has decided; the defaults where that can't be read. */
export async function readSettings(): Promise<Settings> {
  return isAlive() ? (await readFrom(api.storage)).settings : defaults;
}

/** Calls `listener` with the settings after every change until the signal aborts. */
export function onSettings(signal: AbortSignal, listener: (settings: Settings) => void): void {
  listen(api.storage.onChanged, signal, (changes) => {
    if (SETTINGS_KEY in changes) void readSettings().then((settings) => signal.aborted || listener(settings));
  });
}

/** What the extension has stored on this machine; nothing where that can't be read. */
export async function readLocal(key: string): Promise<unknown> {
  try {
    return (await api.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Calls `listener` after every change of what is stored under one of the keys, for as long as the page lives. */
export function onStored(keys: readonly string[], listener: () => void): void {
  api.storage.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) listener();
  });
}

export const getMessage = (key: AloneKey | typeof ALL): string => api.i18n.getMessage(key);
