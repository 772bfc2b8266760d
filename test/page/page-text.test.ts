import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUN_BREAK } from '../../src/detect/types';
import { PageText } from '../../src/page/page-text';

/** As much of a text node as is asked for. */
const node = (data: string) => ({ data, length: data.length }) as Text;
/** A chunk of pieces with a space between them. */
const chunkOf = (texts: readonly string[]) => {
  let start = 0;
  const pieces = texts.map((text) => {
    const piece = { node: node(text), start, section: '1' };
    start += text.length + 1;
    return piece;
  });
  return { text: texts.join(' '), pieces };
};
const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 });

describe('the text of a reading', () => {
  it('finds every piece where it stands, however the text is cut into parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.constant([])), { maxLength: 12 }), fc.nat(40), (chunks, most) => {
        const text = new PageText();
        for (const chunk of chunks) text.add(chunkOf(chunk));
        const parts = [...text.parts(most)];
        expect(parts.map((part) => part.text).join(RUN_BREAK)).toBe(
          chunks
            .filter((chunk) => chunk.length > 0)
            .map((chunk) => chunk.join(' '))
            .join(RUN_BREAK),
        );
        for (const part of parts) {
          for (const { 0: word, index } of part.text.matchAll(/[a-z]+/g)) {
            const spot = text.spot(part.start + index, part.start + index + word.length);
            expect(spot?.startContainer.data).toBe(word);
            expect([spot?.startOffset, spot?.endOffset]).toEqual([0, word.length]);
          }
        }
      }),
    );
  });

  it('reaches over several nodes', () => {
    const text = new PageText();
    text.add(chunkOf(['before']));
    text.add(chunkOf(['Muse', 'Spark is', 'closed.']));
    const spot = text.spot(7, 7 + 'Muse Spark is closed.'.length);
    expect(spot).toMatchObject({ startContainer: { data: 'Muse' }, startOffset: 0, endContainer: { data: 'closed.' } });
    expect(spot?.endOffset).toBe(7);
  });

  it('is gone where its node has become shorter', () => {
    const chunk = chunkOf(['Muse Spark']);
    const text = new PageText();
    text.add(chunk);
    Object.assign(chunk.pieces[0]?.node ?? {}, { length: 4 });
    expect(text.spot(0, 10)).toBeNull();
  });

  it('forgets what was added since', () => {
    const text = new PageText();
    text.add(chunkOf(['kept']));
    const { count } = text;
    text.add(chunkOf(['dropped']));
    text.cutTo(count);
    text.add(chunkOf(['next']));
    expect([...text.parts(100)]).toEqual([{ start: 0, text: `kept${RUN_BREAK}next` }]);
  });
});
