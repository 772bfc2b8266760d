/** The background: owns the packs, answers pages, and decides where the content script runs. Keeps no other state. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { type NextMention, parseToBackground } from '../messages/messages';
import { readCard } from './cards';
import { inject, injectCard, injectIntoOpenTabs, syncRegistration } from './registration';

const step: NextMention = { kind: 'next-mention' };

async function stepIn(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, step);
  } catch {
    // Nobody listens there yet: the key press grants this tab, so the script can start now and step at once.
    if (await inject(tabId)) await browser.tabs.sendMessage(tabId, step).catch(() => undefined);
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const request = parseToBackground(message);
  // No answer at all for anything else: another listener may have one.
  if (!request || sender.id !== browser.runtime.id) return undefined;
  if (request.kind === 'read-card') return readCard(request, new Date());
  return sender.tab?.id === undefined ? undefined : injectCard(sender.tab.id, sender.frameId ?? 0);
});

browser.runtime.onInstalled.addListener(() => {
  void syncRegistration().then(injectIntoOpenTabs);
});
browser.runtime.onStartup.addListener(() => void syncRegistration());
browser.permissions.onAdded.addListener(() => void syncRegistration().then(injectIntoOpenTabs));
browser.permissions.onRemoved.addListener(() => void syncRegistration());

browser.action.onClicked.addListener((tab) => {
  if (tab.id !== undefined) void inject(tab.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-mention' && tab?.id !== undefined) void stepIn(tab.id);
});
