// Every error that a user may meet, by its stable code. HTTP answers, failed resumes and retries all read this table.

export interface Problem {
  /** HTTP status where the problem is answered at once. */
  readonly status: number;
  readonly title: string;
  /** Whether the same job may succeed when it is run again. */
  readonly retryable: boolean;
  /** A fault of what Vitae stands on: its jobs wait and are tried again for as long as it lasts. */
  readonly platform?: boolean;
}

const refuse = (status: number, title: string): Problem => ({ status, title, retryable: false });
const retry = (status: number, title: string): Problem => ({ status, title, retryable: true });
const wait = (status: number, title: string): Problem => ({ status, title, retryable: true, platform: true });

export const problems = {
  // the request
  invalid_request: refuse(400, 'The request has wrong or missing values'),
  invalid_json: refuse(400, 'The body is not valid JSON'),
  file_missing: refuse(400, 'The request holds no file; send it as multipart field “file”'),
  idempotency_key_invalid: refuse(400, 'The Idempotency-Key must have 1 to 255 printable characters'),
  unauthenticated: refuse(401, 'Sign in, or send an API key as “Authorization: Bearer vt_…”'),
  invalid_api_key: refuse(401, 'This API key is not valid'),
  expired_api_key: refuse(401, 'This API key has expired'),
  wrong_login: refuse(401, 'E-mail or password is wrong'),
  second_factor_needed: refuse(401, 'This account asks for a code as well: send it with e-mail and password'),
  wrong_code: refuse(401, 'This code is wrong, or was taken before'),
  openid_failed: refuse(401, 'The sign-in by your company failed, or took too long; begin anew'),
  openid_refused: refuse(403, 'Your company’s sign-in does not let you in here; ask an owner'),
  forbidden_origin: refuse(403, 'This request comes from another site'),
  missing_scope: refuse(403, 'The API key or role does not allow this'),
  scope_not_yours: refuse(403, 'Nobody can give an API key scopes that they have not themselves'),
  end_not_yours: refuse(403, 'A key that ends can’t make one that outlives it'),
  identity_hidden: refuse(403, 'Whom a resume is of is hidden from you: your tenant shows resumes blind'),
  saved_not_yours: refuse(403, 'It is somebody else’s; to change what they share takes them or an admin'),
  note_not_yours: refuse(403, 'Only who wrote a note may change it; to delete it takes them or an admin'),
  owners_only: refuse(403, 'Only an owner may change owners or make one'),
  tokens_used_up: refuse(403, 'The language model’s tokens of this month are used up'),
  sign_up_closed: refuse(403, 'Nobody can sign up here by themselves'),
  sign_up_code_invalid: refuse(403, 'Signing up needs a code that was not used before'),
  quota_reached: refuse(403, 'A quota of the tenant’s plan is reached'),
  tenant_suspended: refuse(403, 'The tenant is suspended: it can read, and change nothing'),
  mail_in_off: refuse(404, 'No mail is taken in here; whoever runs Vitae can set MAIL_IN_DOMAIN'),
  mail_address_not_found: refuse(404, 'The tenant has no address for resumes; make one'),
  not_found: refuse(404, 'There is nothing at this address'),
  resume_not_found: refuse(404, 'There is no such resume'),
  correction_not_found: refuse(404, 'There is no such correction of this resume'),
  suggestion_not_found: refuse(404, 'There is no such open suggestion for this resume'),
  candidate_not_found: refuse(404, 'There is no such candidate'),
  decision_not_found: refuse(404, 'There is no such decision'),
  link_not_found: refuse(404, 'There is no such link'),
  request_not_found: refuse(404, 'There is no such request'),
  skill_not_found: refuse(404, 'There is no such skill'),
  api_key_not_found: refuse(404, 'There is no such API key'),
  batch_not_found: refuse(404, 'There is no such batch of resumes; they are kept for 90 days'),
  event_not_found: refuse(
    404,
    'There is no such event (any more); they are kept for 90 days. Begin without one, and look at what is there',
  ),
  import_not_found: refuse(404, 'There is no such import'),
  import_archive_gone: refuse(404, 'The archive of that import is not there any more; send it again'),
  import_template_not_found: refuse(404, 'There is no such mapping template'),
  saved_view_not_found: refuse(404, 'There is no such saved view'),
  saved_search_not_found: refuse(404, 'There is no such saved search'),
  label_not_found: refuse(404, 'There is no such label'),
  note_not_found: refuse(404, 'There is no such note about this candidate'),
  upload_not_found: refuse(404, 'There is no such upload, or it was waited for too long; begin anew'),
  import_errors_not_found: refuse(404, 'There is no file of bad rows: none was bad, or it was removed'),
  question_not_found: refuse(404, 'There is no such question; they are kept for a day'),
  member_not_found: refuse(404, 'There is no such member'),
  invitation_not_found: refuse(
    404,
    'There is no such invitation (any more); a link is good once, for 7 days',
  ),
  session_not_found: refuse(404, 'There is no such session of yours'),
  tenant_not_found: refuse(404, 'Your account has no membership in such a tenant'),
  reset_not_found: refuse(404, 'This link is good for nothing (any more); it is good once, for an hour'),
  webhook_endpoint_not_found: refuse(404, 'There is no such webhook endpoint'),
  webhook_delivery_not_found: refuse(404, 'There is no such webhook delivery; they are kept for 90 days'),
  connector_not_found: refuse(404, 'There is no such connector, or it was not told this by whom it is for'),
  connector_push_not_found: refuse(404, 'There is no such push'),
  openid_off: refuse(404, 'This tenant has no sign-in of its own'),
  method_not_allowed: refuse(405, 'This method is not offered here; “Allow” names those that are'),
  not_acceptable: refuse(406, 'This representation is not offered'),
  request_timed_out: refuse(408, 'The request came too slowly'),
  profile_not_ready: refuse(409, 'The resume has no profile yet'),
  resume_in_progress: refuse(409, 'The resume is still being read'),
  patch_test_failed: refuse(409, 'A test of the patch does not hold'),
  wish_not_correctable: refuse(
    409,
    'This wish is about no field that can be corrected now; correct the profile, and say what became of it',
  ),
  request_decided: refuse(409, 'Somebody has decided otherwise on this already'),
  too_many_corrections: refuse(409, 'This resume has been corrected so often that no more is kept'),
  import_in_progress: refuse(409, 'The import is under way; pause or cancel it first'),
  import_not_started: refuse(409, 'The import is not under way'),
  upload_offset_wrong: refuse(409, 'The upload goes on elsewhere: ask how far it is'),
  upload_finished: refuse(409, 'Something was made of this upload already'),
  upload_incomplete: refuse(409, 'The upload is not whole yet'),
  upload_too_many_pieces: refuse(409, 'The upload comes in too many pieces; begin anew with larger ones'),
  too_many_open_uploads: refuse(409, 'As much is on its way as may be; finish or delete some uploads first'),
  tus_version_unknown: refuse(412, 'Of the tus protocol version 1.0.0 is spoken here'),
  import_over: refuse(409, 'The import is over; send the file again'),
  import_mapping_unclear: refuse(409, 'Say what the columns are: the mapping leaves a doubt'),
  too_many_saved: refuse(409, 'No more of these are kept; delete one first'),
  label_exists: refuse(409, 'There is a label of this name already'),
  too_many_labels: refuse(409, 'The tenant has as many labels as it may have; delete one first'),
  too_many_import_templates: refuse(409, 'No more mapping templates are kept; delete one first'),
  idempotency_in_progress: refuse(409, 'A request with this Idempotency-Key is still being answered'),
  idempotency_secret_shown: refuse(
    409,
    'The request with this Idempotency-Key has done its work; its answer held a secret, which is shown once',
  ),
  slug_taken: refuse(409, 'There is a tenant with this slug already'),
  api_key_rotated: refuse(409, 'Another API key has taken this one’s place already'),
  too_many_api_keys: refuse(409, 'The tenant has as many API keys as it may have; revoke one first'),
  retention_off: refuse(409, 'The settings name no days after which people are erased'),
  legal_hold: refuse(409, 'A legal hold keeps this person; lift it first'),
  decision_differs: refuse(
    409,
    'A decision with this reference is there and says otherwise; correct that one',
  ),
  decision_withdrawn: refuse(409, 'This decision was withdrawn; record a new one'),
  last_owner: refuse(409, 'This is the last owner; make somebody else an owner first'),
  already_member: refuse(409, 'Somebody with this e-mail is a member already'),
  second_factor_on: refuse(409, 'Signing in asks for codes already; remove that first'),
  second_factor_off: refuse(409, 'Signing in asks for no codes'),
  mail_off: refuse(409, 'No mail server is set here; ask whoever runs Vitae'),
  too_many_webhook_endpoints: refuse(409, 'The tenant has as many webhook endpoints as it may have'),
  webhook_endpoint_disabled: refuse(409, 'The endpoint is disabled; enable it first'),
  too_many_connectors: refuse(409, 'The tenant has as many connectors as it may have'),
  connector_paused: refuse(409, 'The connector is paused; enable it first'),
  push_from_there: refuse(409, 'This resume came from there: there is nothing to push'),
  too_many_invitations: refuse(409, 'So many invitations are open that no more are taken; withdraw some'),
  language_model_off: refuse(409, 'The language model is switched off in the settings'),
  profile_changed: refuse(412, 'The profile has changed since it was looked at; look again'),
  precondition_failed: refuse(
    412,
    'This is not any more what If-Match says: it was changed meanwhile, or is gone; look again',
  ),
  body_too_large: refuse(413, 'The body is larger than allowed'),
  upload_too_long: refuse(413, 'More bytes came than were announced'),
  file_too_large: refuse(413, 'The file is larger than allowed'),
  wrong_content_type: refuse(415, 'The body is not sent in a form that is taken here'),
  unsupported_media_type: refuse(415, 'Files of this type are not read'),
  expectation_failed: refuse(417, 'What the header “Expect” asks for is not done here'),
  idempotency_key_reused: refuse(422, 'This Idempotency-Key was used for another request'),
  webhook_url_refused: refuse(422, 'Webhooks can’t be sent to this address'),
  headers_too_large: refuse(431, 'The request’s headers are larger than allowed'),
  too_many_requests: retry(429, 'Too many attempts; wait a little'),
  rate_limited: retry(429, 'More requests a second than the plan allows for a key; wait a little'),
  too_many_batches: retry(
    429,
    'So many batches wait to be gone through that no more are taken; wait a little',
  ),
  too_many_questions: retry(
    429,
    'So many questions wait for their answers that no more are taken; wait a little',
  ),
  // the file
  empty_file: refuse(422, 'The file is empty, or holds nothing but blanks'),
  import_empty: refuse(422, 'The file holds no rows: nothing at all, or a header alone'),
  import_not_a_table: refuse(422, 'The file is neither a table of text (CSV) nor a workbook (XLSX)'),
  import_workbook_damaged: refuse(422, 'The workbook is damaged, or holds no sheet with cells'),
  import_workbook_too_large: refuse(422, 'The workbook holds more than is read; save its sheet as CSV'),
  import_sheet_unknown: refuse(422, 'The workbook has no visible sheet of that name'),
  import_too_many_rows: refuse(422, 'The file has more rows than allowed'),
  import_too_many_columns: refuse(422, 'The file has more columns than allowed'),
  import_column_unknown: refuse(422, 'The mapping names a column that the file does not have'),
  import_field_twice: refuse(422, 'The mapping takes two columns for the same field'),
  import_archive_damaged: refuse(422, 'The archive of files is damaged, or protected by a password'),
  too_much_to_draw: refuse(422, 'The resume is too long to be drawn anew'),
  encrypted_file: refuse(422, 'The file is protected by a password'),
  damaged_file: refuse(422, 'The file is damaged and cannot be read'),
  too_many_pages: refuse(422, 'The file has more pages than allowed'),
  archive_of_files: refuse(415, 'A ZIP archive is not a resume; send the file that is in it'),
  no_attachment: refuse(422, 'The e-mail has no resume attached and too little text of its own'),
  too_many_pixels: refuse(422, 'The picture has more pixels than allowed'),
  too_much_drawn: refuse(422, 'The file’s pages draw far more than any resume does'),
  archive_too_large: refuse(422, 'The file inflates beyond what is allowed'),
  forbidden_xml: refuse(422, 'The file holds an XML document type or entity, which is not allowed'),
  no_text: refuse(422, 'The file holds no readable text'),
  ocr_off: refuse(
    422,
    'The file holds pictures of text alone, and recognising text in pictures is off in the settings',
  ),
  reading_timed_out: refuse(422, 'Reading the file took longer than allowed'),
  reading_out_of_memory: refuse(422, 'Reading the file took more memory than allowed'),
  quarantined_file: refuse(422, 'The file ended its readers and is kept apart; it will not be read again'),
  reader_crashed: retry(422, 'The reader of this file crashed or stood still'),
  // the address that it was to be fetched from
  url_not_allowed: refuse(
    422,
    'The address of the file may not be asked: it must be on the public internet, by https',
  ),
  url_no_file: refuse(422, 'There is no file at this address, or it is not shown to us'),
  url_redirects: refuse(422, 'The address of the file sends on to another more than three times'),
  url_certificate: refuse(422, 'The server of this address has no valid certificate'),
  url_unavailable: retry(
    422,
    'The address of the file gave no whole answer, though it was asked several times',
  ),
  // us
  deadline_passed: retry(
    500,
    'Reading took longer than it may here, mostly since something that it needs was away; it can be read again',
  ),
  reading_failed: refuse(500, 'Our program made a mistake on this file; the file may well be in order'),
  too_many_uploads: retry(503, 'Too much is being sent at once; try again in a moment'),
  storage_full: retry(507, 'There is no room left for more files'),
  worker_lost: retry(500, 'The worker on this job was lost too often'),
  stored_damaged: refuse(
    500,
    'What is stored of this is not as it was stored, or another key than its own is set',
  ),
  internal_error: retry(500, 'Something went wrong on our side'),
  unavailable: wait(503, 'Something that the service needs does not answer; try again in a moment'),
  openid_unavailable: retry(503, 'The sign-in of your company does not answer; try again in a moment'),
  mail_unavailable: wait(503, 'The mail server does not answer; the mail is tried again'),
  storage_unavailable: wait(503, 'The storage of the original files does not answer; try again in a moment'),
  encryption_key_away: wait(
    503,
    'The key that this is encrypted with can’t be had just now; nothing is lost, and nothing can be read without it',
  ),
  no_language_model: retry(503, 'No worker with a language model is there; try again later'),
  engine_away: wait(503, 'The language model does not answer; the rules alone have read this resume'),
  model_incomplete: retry(
    500,
    'The language model gave no answer for a part; the rules alone have read that',
  ),
} as const satisfies Record<string, Problem>;

/** Whether the fault is ours, and not that of what was sent or of who sent it: nobody is charged for it. */
export const isOurFault = (code: ProblemCode): boolean => problems[code].status >= 500;

export type ProblemCode = keyof typeof problems;

/**
 * What comes of trying the same once more. `same`: never anything else, the problem is with what was sent. `perhaps`: a mistake of ours, which
 * may be this input's each time. `later`: it may well pass, once what Vitae stands on is itself again.
 */
export function againAfter(code: ProblemCode): 'same' | 'perhaps' | 'later' {
  if (!problems[code].retryable) return 'same';
  return code === 'internal_error' ? 'perhaps' : 'later';
}

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
