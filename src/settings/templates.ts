/**
 * Templates of replies that a reader has made, kept on this device: they may be longer than what follows a reader from
 * one to the next. Those that come with Caveat are not stored, so they can't be lost.
 */
import { browser } from '../browser';
import type { Area } from './areas';

export const TEMPLATES_KEY = 'replyTemplates';

export interface Template {
  name: string;
  text: string;
  /** The most characters of a reply. */
  most?: number;
}

const isTemplate = (value: unknown): value is Template => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text, most } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string' && (most === undefined || isMost(most));
};

export const isMost = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

/** Never rejects: what can't be read is not there. */
export async function readTemplates(from: Area = browser.storage.local): Promise<Template[]> {
  try {
    const stored = (await from.get(TEMPLATES_KEY))[TEMPLATES_KEY];
    return Array.isArray(stored) ? stored.filter(isTemplate) : [];
  } catch {
    return [];
  }
}

/** Pages take turns, so that none undoes what another has saved. Rejects where the browser stores nothing. */
export const changeTemplates = (
  change: (now: Template[]) => Template[],
  to: Area = browser.storage.local,
): Promise<Template[]> =>
  navigator.locks.request(TEMPLATES_KEY, async () => {
    const next = change(await readTemplates(to));
    await to.set({ [TEMPLATES_KEY]: next });
    return next;
  });

/** With `template` in the place of the one named `was`, or at the end. */
export function withTemplate(now: readonly Template[], template: Template, was?: string): Template[] {
  const at = now.findIndex(({ name }) => name === was);
  return at < 0 ? [...now, template] : now.with(at, template);
}

export const withoutTemplate = (now: readonly Template[], name: string): Template[] =>
  now.filter((template) => template.name !== name);
