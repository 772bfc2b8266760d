/** The text of a new entry: every key, in the order of the schema, with a hint where the key does not say enough. */
import { entryKinds } from './kinds';
import { caveatKinds, eventKinds, licenceStatuses, readings, rolloutStatuses, sourceKinds } from './schema';

const oneOf = (values: readonly string[]): string => values.join(', ');

/** `muse-nova` is likely to be called "Muse Nova"; the contributor corrects what is not. */
const nameOf = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());

/**
 * A canonical file for `models/<maker>/<id>.yaml`. Keys without a value are to be filled in, and `check` lists them;
 * optional keys are comments. `today` is a day such as `2026-11-22`.
 */
export const scaffold = (maker: string, id: string, today: string): string => `\
# Fill in the keys that have no value. Keys behind "#" may be left out: remove the "#" to use one, delete the rest.
# Every statement is a short sentence in your own words, with the ids of the sources that say so.
id: ${id}
name: ${nameOf(id)}
# One of: ${oneOf(entryKinds.slice(0, 9))},
# ${oneOf(entryKinds.slice(9))}.
kind: language
# In the card's first line, e.g. multimodal reasoning model.
description:
maker: ${maker}
# lab: Meta Superintelligence Labs
# Id of the line that this entry belongs to: an entry of kind family.
# family: muse
# Other names that mean nothing else, as news writes them. Capitals, spaces and hyphens make no new name.
# aliases: [Nova by Meta]
# Names that also mean something else: they count only with evidence around them.
# ambiguous: [Nova]
# Internal names before launch.
# codenames: [Avocado]
# Write dates in quotes, as exact as the source is: "2026-04-08", "2026-04" or "2026".
launch:
  date:
  text:
  sources: [launch-post]
# Id of the entry that replaced this one.
# succeededBy: muse-nova-2
# The name that it goes by since then, where it is the same thing.
# renamed:
#   to: Nova
#   date: "2026-10-01"
#   sources: [launch-post]
# One period for each licence that it has had. Status is one of: ${oneOf(licenceStatuses)}.
licence:
  - status: unknown
    # scope: the 8B variant
    # licence: Apache 2.0
    # from: "2026-04-08"
    text:
    sources: [launch-post]
# modalities:
#   input: [text, image]
#   output: [text]
#   note: A sentence where the lists do not say enough.
#   sources: [launch-post]
# modes:
#   - name: Thinking
#     text: What the mode does.
#     sources: [launch-post]
# versions:
#   - id: ${id}-1-1
#     name: ${nameOf(id)} 1.1
#     aliases: [${id}-1.1-preview]
#     released: "2026-07-09"
#     text: What is new in it.
#     sources: [launch-post]
# Where one can use it, a row for each surface and region. Status is one of:
# ${oneOf(rolloutStatuses)}.
# Keys that a row may have besides: until, version, note, planned (true), unconfirmed (true).
rollout:
  - surface:
    region:
    status:
    since:
    sources: [launch-post]
# What a reader should keep in mind. Kind is one of: ${oneOf(caveatKinds)}.
caveats:
  - kind: benchmark
    text:
    sources: [launch-post]
# What has happened since. Kind is one of: ${oneOf(eventKinds.slice(0, 7))},
# ${oneOf(eventKinds.slice(7))}. Add "planned: true" to what lies ahead,
# and "unconfirmed: true" to what rests on one weak report.
timeline:
  - date:
    kind: launch
    text:
    sources: [launch-post]
# Unrelated things that share the name.
# lookalikes:
#   - name: The Muse
#     text: What it is, and that it is something else.
#     sources: [launch-post]
# Kind is one of: ${oneOf(sourceKinds)}.
# Read is one of: ${oneOf(readings)}. For the last two add "via", the address of the page that you did read.
# Add "date" where the page has one.
sources:
  launch-post:
    url:
    title:
    publisher:
    kind: vendor
    read: full
# The day on which you compared all of this with its sources.
checked: "${today}"
`;
