import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { issueAddress, reportText } from '../../src/browse/report-text';
import { english } from '../../src/words/words';

const text = reportText(english(messages), { name: 'Orb', id: 'orb', checked: '2026-11-22', version: '0.1.0' });

it('names the entry, its check and the version, and leaves the rest to the reader', () => {
  expect(text.split('\n').filter(Boolean)).toEqual([
    'Entry: Orb (orb), checked 2026-11-22',
    'Caveat 0.1.0',
    'What is wrong:',
    'What shows it (address of a source):',
  ]);
});

it('keeps every character of a report in the address of the issue', () => {
  const written = `${text}50 % & "more" #1 – été`;
  const address = new URL(issueAddress('https://forge.example/caveat', 'Mistake in Orb & Co', written));
  expect(address.origin + address.pathname).toBe('https://forge.example/caveat/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({ title: 'Mistake in Orb & Co', body: written });
});
