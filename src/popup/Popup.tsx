import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../browser';
import { openPanel } from '../panel/open';
import { useReport } from '../panel/useReport';
import { CheckPage } from '../ui/CheckPage';
import { BROWSE_PAGE } from '../ui/pages';
import { Button } from '../ui/parts';
import { SiteSwitch } from '../ui/SiteSwitch';
import { useSay } from '../ui/say';
import { usePageFacts } from '../ui/usePageFacts';
import { type PageTab, usePageTab } from '../ui/usePageTab';
import { type Site, useSite } from '../ui/useSite';
import { Found } from './Found';

/** This page at a glance, and the switches that are wanted while reading. */
export function Popup() {
  const say = useSay();
  const tab = usePageTab();
  const site = useSite(tab);
  if (!tab || !site) return null;
  return (
    <>
      <h1 class="label">{say('extensionName')}</h1>
      <ThisPage tab={tab} site={site} />
      <SiteSwitch site={site} />
      <nav class="row" aria-label={say('popupMore')}>
        <Go page={BROWSE_PAGE}>{say('popupBrowse')}</Go>
        <Button look="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          {say('popupSettings')}
        </Button>
      </nav>
    </>
  );
}

/** The first button has the focus, so that Enter does what is wanted most. */
function ThisPage({ tab, site }: { tab: PageTab; site: Site }) {
  const say = useSay();
  const { facts, isAbsent } = usePageFacts(tab);
  const done = useReport(facts);
  const buttons = useRef<HTMLParagraphElement>(null);
  const isKnown = facts !== null || isAbsent;
  useEffect(() => {
    if (isKnown && (document.activeElement === document.body || document.activeElement === null))
      buttons.current?.querySelector('button')?.focus();
  }, [isKnown]);
  const open = (): void => void openPanel({ windowId: tab.windowId, tabId: tab.id }).then(() => window.close());
  return (
    <>
      {facts && <Found facts={facts} done={done} />}
      {isAbsent && <p>{say(site.kind === 'closed' ? 'absentClosed' : 'popupNotChecked')}</p>}
      {!isKnown && <p role="status">{say('panelReading')}</p>}
      <p class="row" ref={buttons}>
        {isAbsent && site.kind !== 'closed' && <CheckPage tabId={tab.id} />}
        {isKnown && (
          <Button look={facts ? 'primary' : 'plain'} onClick={open}>
            {say('popupPanel')}
          </Button>
        )}
      </p>
    </>
  );
}

function Go({ page, children }: { page: string; children: string }) {
  return (
    <Button
      look="link"
      onClick={() => void browser.tabs.create({ url: browser.runtime.getURL(page) }).then(() => window.close())}
    >
      {children}
    </Button>
  );
}
