// What people read of a problem: a plain sentence of what is so and what to do, by its stable code, never the API's own words.
// A code without a row here gets a friendly sentence, with the code in small print.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const problemTexts: Readonly<Record<string, MessageDescriptor>> = {
  // of the page itself
  offline: msg`The server can’t be reached. Check your connection; nothing that you typed is lost.`,
  aborted: msg`This was stopped.`,
  // signing in
  unauthenticated: msg`Your session has ended. Sign in again to go on.`,
  wrong_login: msg`E-mail or password is wrong.`,
  second_factor_needed: msg`This account asks for a code as well.`,
  wrong_code: msg`This code is wrong, or was used before. Wait for the next one.`,
  openid_failed: msg`The sign-in by your company failed, or took too long. Please begin anew.`,
  openid_refused: msg`Your company’s sign-in does not let you in here. Ask an owner of your workspace.`,
  openid_unavailable: msg`Your company’s sign-in does not answer just now. Try again in a moment.`,
  openid_off: msg`This workspace has no sign-in of its own.`,
  too_many_requests: msg`Too many attempts. Wait a little, then try again.`,
  invitation_not_found: msg`This invitation is no longer good. Ask for a new one.`,
  reset_not_found: msg`This link is no longer good: it works once, for an hour. Ask for a new one.`,
  mail_off: msg`This installation sends no mail. Ask whoever looks after it.`,
  // what one may
  missing_scope: msg`Your role does not allow this. An owner or admin can change it.`,
  identity_hidden: msg`Your workspace shows resumes blind: whom they are of is hidden from you.`,
  owners_only: msg`Only an owner may do this.`,
  quota_reached: msg`Your workspace has used up what its plan allows.`,
  tenant_suspended: msg`Your workspace is suspended: you can read, and change nothing.`,
  rate_limited: msg`That was too quick. Wait a little, then try again.`,
  // what is not there
  not_found: msg`There is nothing here.`,
  resume_not_found: msg`This resume is not there. It may have been deleted.`,
  candidate_not_found: msg`This candidate is not there. They may have been merged or erased.`,
  import_not_found: msg`This import is not there. It may have been deleted.`,
  member_not_found: msg`This member is not there any more.`,
  webhook_endpoint_not_found: msg`This webhook endpoint is not there any more.`,
  // while one sees to the workspace
  webhook_url_refused: msg`Nothing can be sent to this address. It must be on the public internet, by https.`,
  webhook_endpoint_disabled: msg`This endpoint is switched off. Switch it on first.`,
  api_key_not_found: msg`This key is not there any more.`,
  api_key_rotated: msg`This key has a successor already.`,
  too_many_api_keys: msg`There are as many keys as there may be. Revoke one first.`,
  too_many_webhook_endpoints: msg`There are as many endpoints as there may be. Remove one first.`,
  too_many_invitations: msg`So many invitations are open that no more are taken. Withdraw some.`,
  retention_off: msg`No period is set after which people are erased. Set one first.`,
  // while one works
  invalid_request: msg`Something in what you entered can’t be right. Please look at it again.`,
  profile_not_ready: msg`This resume has not been read yet.`,
  resume_in_progress: msg`This resume is still being read.`,
  profile_changed: msg`Somebody else has changed this meanwhile. Look again, then make your change.`,
  precondition_failed: msg`Somebody else has changed this meanwhile. Look again, then make your change.`,
  last_owner: msg`This is the last owner. Make somebody else an owner first.`,
  already_member: msg`Somebody with this e-mail is a member already.`,
  legal_hold: msg`A legal hold keeps this person. Lift it first.`,
  // files
  unsupported_media_type: msg`This is none of the formats that are read. Its content counts, not its name.`,
  archive_of_files: msg`This is a ZIP archive. Send the files that are in it.`,
  empty_file: msg`The file is empty. Choose the right one and send it again.`,
  file_too_large: msg`The file is too large.`,
  body_too_large: msg`This is too large.`,
  encrypted_file: msg`The file is protected by a password. Save it without one and send it again.`,
  damaged_file: msg`The file is damaged and can’t be read. Ask for it again, or save it anew.`,
  too_many_pages: msg`The file has more pages than a resume may have.`,
  too_many_pixels: msg`The picture is too large. Scan it smaller and send it again.`,
  too_much_drawn: msg`The file draws far more than any resume does.`,
  archive_too_large: msg`The file is larger inside than is allowed.`,
  forbidden_xml: msg`The file holds parts that are not allowed. Save it anew and send that.`,
  no_text: msg`No text could be read in this file. Send a sharper scan, or the original document.`,
  no_attachment: msg`The mail had no resume attached.`,
  ocr_off: msg`This is a picture of text, and reading text in pictures is switched off in the settings.`,
  reading_timed_out: msg`Reading this file took too long. Save it simpler, for example as PDF, and send it again.`,
  reading_out_of_memory: msg`Reading this file took too much. Save it simpler, for example as PDF, and send it again.`,
  quarantined_file: msg`This file ended its readers and is kept apart. It will not be read again.`,
  reader_crashed: msg`Reading this file failed. Try “Read again”.`,
  deadline_passed: msg`Reading took too long, mostly since something was away. Try “Read again”.`,
  reading_failed: msg`We made a mistake on this file; it may well be in order. Try “Read again” later.`,
  worker_lost: msg`Reading was cut short. Try “Read again”.`,
  engine_away: msg`The language model did not answer; the rules alone have read this.`,
  model_incomplete: msg`The language model did not read all of it; the rules have read the rest.`,
  url_not_allowed: msg`This address may not be asked. It must be on the public internet, by https.`,
  url_no_file: msg`There is no file at this address, or it is not shown to us.`,
  // imports
  import_template_not_found: msg`This saved mapping is not there any more.`,
  import_errors_not_found: msg`No row was bad, or they are no longer kept.`,
  import_in_progress: msg`This import is under way. Pause it or end it first.`,
  import_not_started: msg`This import is not under way.`,
  import_over: msg`This import is over. Send the file again.`,
  import_mapping_unclear: msg`Say what the columns are: at least one that names people, and none twice.`,
  too_many_import_templates: msg`No more mappings can be saved. Delete one first.`,
  import_empty: msg`The file holds no rows below its header.`,
  import_not_a_table: msg`This is no table that can be read. Save it as an Excel workbook (.xlsx) or as CSV.`,
  import_workbook_damaged: msg`The workbook is damaged, or has no sheet with cells. Open it in its program and save it anew.`,
  import_workbook_too_large: msg`The workbook holds more than can be read at once. Save its sheet as CSV, or send it in parts.`,
  import_sheet_unknown: msg`The workbook has no visible sheet of that name. Choose one of its sheets.`,
  import_too_many_rows: msg`The file has more rows than can come in at once. Send it in parts.`,
  import_too_many_columns: msg`The file has more columns than can be read. Leave some out.`,
  import_column_unknown: msg`This mapping names a column that the file does not have.`,
  import_field_twice: msg`Two columns are taken for the same thing. Leave one of them out.`,
  import_archive_damaged: msg`The ZIP is damaged, or protected by a password.`,
  // webhooks
  // us
  too_many_uploads: msg`Too much is being sent at once. Try again in a moment.`,
  storage_full: msg`There is no room left for more files. Tell whoever looks after Vitae.`,
  unavailable: msg`Something that we need does not answer just now. Try again in a moment.`,
  storage_unavailable: msg`The files can’t be reached just now. Try again in a moment.`,
  mail_unavailable: msg`The mail server does not answer just now. It is tried again.`,
  no_language_model: msg`No language model is there just now. Try again later.`,
  internal_error: msg`Something went wrong on our side. Try again in a moment.`,
};

export const unknownProblem = msg`This did not work. Try again; if it happens again, tell whoever looks after Vitae.`;

export const isKnownProblem = (code: string): boolean => Object.hasOwn(problemTexts, code);
export const problemText = (code: string): MessageDescriptor => problemTexts[code] ?? unknownProblem;
