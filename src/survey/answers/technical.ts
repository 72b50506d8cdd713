import { foldName } from '../form/index.ts';

/** Columns that KoboToolbox, ODK, SurveyCTO and Google Forms add, without personal data, folded. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...[
    'id',
    'uuid',
    'submissiontime',
    'index',
    'parentindex',
    'parenttablename',
    'validationstatus',
  ],
  ...[
    'notes',
    'status',
    'version',
    'tags',
    'attachments',
    'xformidstring',
    'datemodified',
    'duration',
  ],
  ...['bamboodatasetid', 'deletedat', 'submissionuuid', 'submissionid'],
]);

/** The same, where the name has no underscore before it. */
const NAMED: ReadonlySet<string> = new Set([
  ...['start', 'end', 'today', 'formhubuuid', 'metainstanceid', 'metainstancename', 'metarootuuid'],
  ...['metadeprecatedid', 'metaaudit', 'instanceid', 'submissiondate', 'key', 'formdefversion'],
  ...['reviewquality', 'reviewstate', 'attachmentspresent', 'attachmentsexpected', 'edits'],
  ...['formversion', 'starttime', 'endtime', 'completiontime', 'timestamp', 'dauthoigian'],
]);

/**
 * Whether a column of responses.csv was added by the tool that collected the answers.
 *
 * @example
 * isTechnical('_submission_time'); // true
 */
export function isTechnical(header: string): boolean {
  const folded = foldName(header);
  return header.startsWith('_') ? TECHNICAL.has(folded) : NAMED.has(folded);
}
