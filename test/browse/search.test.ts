import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/browse/rows';
import { searchIn, words } from '../../src/browse/search';
import { catalogue } from './fixture';

const rows = rowsOf(catalogue);
const search = searchIn(rows);
const ids = (query: string) => search(query).found.map(({ row }) => row.id);

describe('words', () => {
  it.each([
    ['Orb-2.5 Mini', ['orb', '2.5', 'mini']],
    ['orb2.5', ['orb', '2.5']],
    ['GPT-4o (2024)', ['gpt', '4o', '2024']],
    ['o3-mini', ['o3', 'mini']],
    ['K2.5 v3.1b', ['k2.5', 'v3.1b']],
    ['Z.ai', ['z', 'ai']],
    ['Étoile', ['etoile']],
    ['文心 4.5', ['文心', '4.5']],
    ['…!', []],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('a search', () => {
  it('gives everything, newest first, for nothing', () => {
    expect(ids(' ')).toEqual(rows.map(({ id }) => id));
    expect(search('').similar).toBe(false);
  });

  it('finds by the beginning of a word, with the whole name first', () => {
    expect(ids('or')).toEqual(expect.arrayContaining(['orb', 'orb-2', 'orb-2-5']));
    expect(ids('orb')[0]).toBe('orb');
    expect(ids('orb2')).toEqual(['orb-2', 'orb-2-5']);
    expect(ids('ORB-2.5')).toEqual(['orb-2-5']);
  });

  it('wants every word', () => {
    expect(ids('etoile acme')).toEqual([]);
    expect(ids('soleil image etoile 10')).toEqual([]);
    expect(ids('soleil etoile 10')).toEqual(['etoile-10']);
  });

  it('finds by maker, lab and description, with or without accents', () => {
    expect(ids('atelier')).toEqual(['etoile-10']);
    expect(ids('étoile').sort()).toEqual(['etoile-10', 'etoile-9']);
    expect(ids('model line')).toEqual(['orb']);
  });

  it('says by which other name it was found, and of which version that is', () => {
    expect(search('kumquat').found).toMatchObject([{ row: { id: 'orb-2' }, by: { name: 'Kumquat' } }]);
    expect(search('orb 2.5 max').found[0]).toMatchObject({ by: { name: 'Orb 2.5 Max', id: 'orb-2-5-max' } });
    expect(search('orblet').found[0]).toMatchObject({ by: { name: 'Orblet', id: 'orb-2-5-mini' } });
    expect(search('acme kumquat').found[0]).toMatchObject({ by: { name: 'Kumquat' } });
    expect(search('orb 2.5').found[0]?.by).toBeUndefined();
  });

  it('gives what is spelt nearly so only where nothing is spelt so, and says that', () => {
    expect(search('kumqat')).toMatchObject({ similar: true, found: [{ row: { id: 'orb-2' } }] });
    expect(
      search('etiole')
        .found.map(({ row }) => row.id)
        .sort(),
    ).toEqual(['etoile-10', 'etoile-9']);
    expect(search('kumqaut')).toMatchObject({ similar: true, found: [{ row: { id: 'orb-2' } }] });
    expect(search('kumquat').similar).toBe(false);
  });

  it('never takes one number for another', () => {
    expect(ids('orb 2.6')).toEqual([]);
    expect(ids('k2.6')).toEqual([]);
  });
});
