/** Dates that contradict each other: inside one entry, and between an entry and its relatives. */
import { isBefore } from '../dates';
import { type Parsed, type Path, type Problem, problemAt } from '../problem';
import type { Rule } from '../rules';
import type { Entry } from '../schema';

type EntryFile = Parsed<Entry>;

/** Dates of a file that can't lie after the day it was checked, unless the statement says that it is planned. */
function pastDates({ value }: EntryFile): { path: Path; date: string | undefined; canBePlanned: boolean }[] {
  return [
    { path: ['launch', 'date'], date: value.launch.date, canBePlanned: false },
    ...(value.versions ?? []).map((version, i) => ({
      path: ['versions', i, 'released'],
      date: version.released,
      canBePlanned: false,
    })),
    ...Object.entries(value.sources).map(([id, source]) => ({
      path: ['sources', id, 'date'],
      date: source.date,
      canBePlanned: false,
    })),
    ...value.rollout.flatMap((row, i) =>
      row.planned ? [] : [{ path: ['rollout', i, 'since'], date: row.since, canBePlanned: true }],
    ),
    ...value.timeline.flatMap((event, i) =>
      event.planned ? [] : [{ path: ['timeline', i, 'date'], date: event.date, canBePlanned: true }],
    ),
  ];
}

export const afterChecked: Rule = ({ entries }) =>
  entries.flatMap((file) =>
    pastDates(file)
      .filter(({ date }) => isBefore(file.value.checked, date))
      .map(({ path, date, canBePlanned }) => {
        const remedy = canBePlanned ? 'Add "planned: true", or correct one of the dates.' : 'Correct one of the dates.';
        return problemAt(
          file,
          path,
          `is ${date}, after the day the entry was checked (${file.value.checked}). ${remedy}`,
        );
      }),
  );

/** `until` before `since`, and a version older than its entry. */
export const outOfOrder: Rule = ({ entries }) =>
  entries.flatMap((file) => [...endsBeforeStart(file), ...versionsBeforeLaunch(file)]);

const endsBeforeStart = (file: EntryFile): Problem[] =>
  file.value.rollout.flatMap(({ since, until }, i) =>
    isBefore(until, since)
      ? [
          problemAt(
            file,
            ['rollout', i],
            `ends ("until: ${until}") before it starts ("since: ${since}"). Correct one of them.`,
            ['rollout', i, 'until'],
          ),
        ]
      : [],
  );

const versionsBeforeLaunch = (file: EntryFile): Problem[] =>
  (file.value.versions ?? []).flatMap(({ released }, i) =>
    isBefore(released, file.value.launch.date)
      ? [
          problemAt(
            file,
            ['versions', i],
            `was released ${released}, before its entry's launch (${file.value.launch.date}). Correct one of the dates.`,
            ['versions', i, 'released'],
          ),
        ]
      : [],
  );

/** A row may be older than the launch (a test, a leak, a preview), but a reader must learn why. */
export const rowsBeforeLaunch: Rule = ({ entries }) =>
  entries.flatMap((file) =>
    file.value.rollout.flatMap((row, i) => {
      if (row.planned || row.note !== undefined || !isBefore(row.since, file.value.launch.date)) return [];
      const what = `starts ${row.since}, before the launch (${file.value.launch.date}). Correct the date, or add a "note" saying why.`;
      return [problemAt(file, ['rollout', i], what, ['rollout', i, 'since'])];
    }),
  );

/** An entry older than its family, or a successor older than what it succeeds. */
export const relativesOutOfOrder: Rule = ({ entries }) => {
  const launches = new Map(entries.map(({ value }) => [value.id, value.launch.date]));
  return entries.flatMap((file) => {
    const { family = '', succeededBy = '', launch } = file.value;
    const [parent, heir] = [launches.get(family), launches.get(succeededBy)];
    return [
      ...(isBefore(launch.date, parent)
        ? [
            problemAt(
              file,
              ['launch', 'date'],
              `is ${launch.date}, before the launch of its family "${family}" (${parent}). Correct one of the dates.`,
            ),
          ]
        : []),
      ...(isBefore(heir, launch.date)
        ? [
            problemAt(
              file,
              ['succeededBy'],
              `names "${succeededBy}", which was launched earlier (${heir}) than this entry (${launch.date}). Correct one of the dates.`,
            ),
          ]
        : []),
    ];
  });
};
