/** The background: owns the packs, answers pages, and decides where the content script runs. Keeps no other state. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { addPrediction } from '../classroom/store';
import { today } from '../clock';
import { PAGE_FRAME } from '../frames';
import { type DateReply, type HostsRemoved, parseToBackground, type ToBackground } from '../messages/messages';
import { pageDate } from '../report/page-date/page-date';
import { onSettings } from '../settings/storage';
import { showCount } from './badge';
import { readCard, readHint, readNote, readTicker } from './cards';
import { readPage } from './claims';
import { inject, injectCard, injectFrame, injectIntoOpenTabs } from './inject';
import { checkSelection, makeMenu } from './menu';
import { readScope, syncRegistration } from './registration';
import { stepIn } from './step';
import { includes } from './wanted';

/** True for the extension's own pages. */
const isOwn = ({ url = '' }: Runtime.MessageSender): boolean => url.startsWith(browser.runtime.getURL(''));

/** A frame stays with its page. */
async function mayStay(sender: Runtime.MessageSender): Promise<boolean> {
  return isOwn(sender) || includes(await readScope(), sender.tab?.url ?? '');
}

/** What a request is answered with; none for what somebody else may answer. */
function answer(request: ToBackground, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const day = today(sender.url);
  switch (request.kind) {
    case 'read-card':
      return readCard(request, day);
    case 'read-note':
      return readNote(request, day);
    case 'read-hint':
      return readHint(request, day);
    case 'read-ticker':
      return readTicker(request, day);
    case 'read-page':
      return readPage(request);
    case 'read-date':
      return Promise.resolve<DateReply>(pageDate(request.facts, day));
    case 'may-stay':
      return mayStay(sender);
    case 'predict':
      return addPrediction(request.prediction).then(
        () => true,
        () => false,
      );
    case 'load-card':
      return sender.tab?.id === undefined ? undefined : injectCard(sender.tab.id, sender.frameId ?? PAGE_FRAME);
    case 'read-frame':
      return sender.tab?.id === undefined ? undefined : injectFrame(sender.tab.id, sender.frameId ?? PAGE_FRAME);
    case 'count-notes':
      return sender.tab?.id === undefined ? undefined : showCount(sender.tab.id, request.count);
    case 'check-tab':
      return isOwn(sender) ? inject(request.tab) : undefined;
    default:
      return undefined;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const request = parseToBackground(message);
  // No answer at all for anything else: another listener may have one.
  return request && sender.id === browser.runtime.id ? answer(request, sender) : undefined;
});

/** A tab's address can't be asked for once its host is gone, so every tab is told, and knows for itself. */
async function tellTabs(removed: string[]): Promise<void> {
  const { origins: kept = [] } = await browser.permissions.getAll();
  const message: HostsRemoved = { kind: 'hosts-removed', removed, kept };
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
}

const spread = (): void => void syncRegistration().then(injectIntoOpenTabs);

browser.runtime.onInstalled.addListener(({ reason }) => {
  spread();
  void makeMenu();
  if (reason === 'install') void welcome();
});
browser.runtime.onStartup.addListener(() => void syncRegistration());
browser.permissions.onAdded.addListener(spread);
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void syncRegistration();
  void tellTabs(origins);
});
onSettings(spread);

browser.contextMenus.onClicked.addListener(checkSelection);

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-mention' && tab?.id !== undefined) void stepIn(tab.id);
});
