/** Whether what arrives as a page's date, or as facts about it, has the form of one. */
import { type DateFacts, type DateReading, dateSources, factLimits } from '../report/page-date/facts';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isMaybe = (value: unknown, most: number): boolean => value === undefined || isText(value, most);
export const isList = (value: unknown, most: number, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isItem);

export const isReading = (value: unknown): value is DateReading =>
  isObject(value) &&
  isText(value['day'], 10) &&
  /^\d{4}(?:-\d\d){0,2}$/.test(value['day']) &&
  dateSources.some((source) => source === value['from']);

/** Collectors keep to the limits; what doesn't is no collector's. */
export function isDateFacts(value: unknown): value is DateFacts {
  if (!isObject(value)) return false;
  const { url, canonical, headline, lang, jsonLd, metas, times, visible } = value;
  const { line, address, scripts, lines, trail } = factLimits;
  return (
    isText(url, address) &&
    isMaybe(canonical, address) &&
    isText(headline, factLimits.headline) &&
    isMaybe(lang, line) &&
    isList(jsonLd, scripts, (script) => isText(script, factLimits.jsonLd)) &&
    isList(
      metas,
      factLimits.metas,
      (meta) => isObject(meta) && isText(meta['name'], line) && isText(meta['content'], line),
    ) &&
    isList(
      times,
      factLimits.times,
      (time) =>
        isObject(time) &&
        isMaybe(time['datetime'], line) &&
        isText(time['text'], line) &&
        isMaybe(time['itemprop'], line) &&
        isText(time['trail'], trail),
    ) &&
    isList(visible, lines, (shown) => isText(shown, line))
  );
}
