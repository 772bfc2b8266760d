/** Sites, as a reader knows them, and the browsers' match patterns for them. */
import { isHost, type Settings } from './settings';

export const EVERYWHERE = '*://*/*';

/** The site that a host belongs to in the per-site list: what stands behind `www.`. */
export const siteOf = (host: string): string => host.replace(/^www\.(?=.*\.)/, '');

/** The site in what somebody types or pastes: a host or an address. Null where there is none. */
export function siteIn(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!trimmed || /\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && isHost(hostname) ? siteOf(hostname) : null;
}

const isAddress = (site: string): boolean => /^(?:[\d.]+|\[.*\])$/.test(site);

/** The match pattern of a site: its host and, where it isn't an IP address, all below it. */
export const patternOf = (site: string): string => (isAddress(site) ? `*://${site}/*` : `*://*.${site}/*`);

/** True where the reader has switched off the site of this host, or one above it. */
export function isOff({ sites }: Pick<Settings, 'sites'>, host: string): boolean {
  if (Object.hasOwn(sites, host)) return true;
  const dot = host.indexOf('.');
  return dot >= 0 && isOff({ sites }, host.slice(dot + 1));
}

/** Scheme and host of a pattern for web pages; a port says nothing here. */
const PATTERN = /^(\*|https?):\/\/(\*|\[[^\]]+\]|(?:\*\.)?[^*/:]+)(?::[\d*]+)?\/\*$/;

const parse = (pattern: string): { scheme: string; host: string } | null => {
  const [, scheme, host] = PATTERN.exec(pattern === '<all_urls>' ? EVERYWHERE : pattern) ?? [];
  return scheme && host ? { scheme, host } : null;
};

/** Tells whether a host permission, as browsers report it, takes in a page of http or https. */
export function covers(pattern: string, { protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  const { scheme, host } = parse(pattern) ?? {};
  if (!scheme || !host || !/^https?:$/.test(protocol) || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1));
}

/** The site that a pattern stands for; null for one that takes in every host, or no web page. */
export function siteOfPattern(pattern: string): string | null {
  const { host } = parse(pattern) ?? {};
  return host && host !== '*' ? host.replace(/^\*\./, '') : null;
}

/** True for a pattern that takes in every host. */
export const isEverywhere = (pattern: string): boolean => parse(pattern)?.host === '*';
