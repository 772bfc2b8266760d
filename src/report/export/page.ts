/** A report as a page to print: it carries its own style, runs no script and loads nothing. */
import type { Say } from '../../words/words';
import type { Block } from '../text/blocks';
import { escapeHtml, html } from '../text/html';

const STYLE = `@page { size: A4; margin: 18mm 20mm; }
:root { color-scheme: light; background: #fff; color: #1b1d22; font: 10.5pt/15pt system-ui, sans-serif; }
body { max-width: 170mm; margin: 0 auto; padding: 24px; overflow-wrap: anywhere; }
h1 { margin: 0 0 8pt; font-size: 17pt; line-height: 22pt; font-weight: 600; }
h2 { margin: 20pt 0 6pt; padding-top: 6pt; border-top: 0.75pt solid #c9ccd6; font-size: 12pt; font-weight: 600; }
p, ul { margin: 0 0 4pt; }
ul { padding-inline-start: 14pt; }
li { margin-bottom: 3pt; }
blockquote { margin: 12pt 0 3pt; padding-inline-start: 8pt; border-inline-start: 2pt solid #c9ccd6; font-style: italic; }
blockquote, blockquote + p { break-inside: avoid; break-after: avoid; }
h1, h2 { break-after: avoid; }
p, li { orphans: 3; widows: 3; }
a { color: #4b4fd6; text-underline-offset: 2px; }
b { font-weight: 600; }
.holds { color: #1f7a4d; }
.partly { color: #8a5a00; }
.fails { color: #a3312b; }
.open { color: #5b6070; }
body > p:last-child { margin-top: 20pt; color: #5b6070; font-size: 9pt; line-height: 13pt; }
@media print { body { max-width: none; padding: 0; } }`;

/** `title` is the document's. */
export function printablePage(blocks: readonly Block[], title: string, say: Say): string {
  const dir = say('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${escapeHtml(say('dateLocale'))}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${html(blocks)}
</body>
</html>
`;
}
