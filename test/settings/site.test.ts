import { describe, expect, it } from 'vitest';
import { siteAt } from '../../src/settings/site';

const granted = { origins: ['*://*.news.example/*'] };
const on = { sites: {} };

describe('the site of a tab', () => {
  it('is unknown where the browser doesn’t tell, and none where it is no web page', () => {
    expect(siteAt(undefined, granted, on)).toMatchObject({ kind: 'unseen', runs: false });
    expect(siteAt('about:config', granted, on)).toMatchObject({ kind: 'closed', runs: false });
    expect(siteAt('chrome://extensions', granted, on)).toMatchObject({ kind: 'closed', runs: false });
  });

  it('runs where it is granted and not switched off', () => {
    const address = 'https://www.news.example/today';
    expect(siteAt(address, granted, on)).toMatchObject({ kind: 'web', name: 'news.example', runs: true, isOff: false });
    expect(siteAt(address, { origins: [] }, on)).toMatchObject({ runs: false, isOff: false, isGranted: false });
    const off = { sites: { 'news.example': 'off' } } as const;
    expect(siteAt(address, granted, off)).toMatchObject({ runs: false, isOff: true, isGranted: true });
  });
});
