/** `npm run knowledge -- <command>`: looks after the YAML files of the knowledge base. */
import process from 'node:process';
import sade from 'sade';
import { importTs } from './ts.mjs';

/** Runs one of the commands of `knowledge/commands.ts`. @param {(commands: typeof import('./knowledge/commands')) => number} run */
async function runCommand(run) {
  process.exitCode = run(
    /** @type {typeof import('./knowledge/commands')} */ (await importTs('tools/knowledge/commands.ts')),
  );
}

const today = () => new Date().toISOString().slice(0, 10);

sade('knowledge')
  .command('check', 'List mistakes with file, line and how to mend them')
  .action(() => runCommand((commands) => commands.check()))
  .command('format', 'Write all files in their canonical form')
  .action(() => runCommand((commands) => commands.formatAll()))
  .command('new <entry>', 'Begin an entry')
  .example('new meta/muse-nova')
  .action((/** @type {string} */ entry) => runCommand((commands) => commands.create(entry, today())))
  .command('audit', 'List what is stale, thin or contradictory, and names without an entry')
  .option('--names', 'A list of names in use, to see how many have an entry')
  .option('--today', 'The day to count from', today())
  .option('--json', 'Print it for machines')
  .action((/** @type {{ names?: string, today: string, json?: boolean }} */ { names, today, json = false }) =>
    runCommand((commands) =>
      names === undefined ? commands.audit(String(today), json) : commands.auditNames(String(names), json),
    ),
  )
  .example('audit --names ../names.tsv')
  .command('claims [part]', 'Try the examples of all claims, or of files whose path holds a part')
  .action((/** @type {string | undefined} */ part) => runCommand((commands) => commands.claims(part ?? '')))
  .command('try <sentence>', 'See which claims a sentence makes, on a page about a model')
  .option('--about', 'The id of the model that the page is about', 'muse-spark')
  .example('try "It is open source now." --about muse-spark')
  .action((/** @type {string} */ sentence, /** @type {{ about: string }} */ { about }) =>
    runCommand((commands) => commands.trySentence(sentence, String(about))),
  )
  .command('stats', 'Count entries, statements and sources')
  .action(() => runCommand((commands) => commands.stats()))
  .parse(process.argv);
