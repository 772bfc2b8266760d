/** The one place that imports the WebExtension polyfill: one promise-based API in both browsers. */
import browser from 'webextension-polyfill';

export { browser };
