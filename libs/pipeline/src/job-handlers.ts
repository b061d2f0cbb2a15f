// A handler for every job there is. Which of them a process runs is told by the queues that it takes.
import { pushToAts, takeFromAts } from '@vitae/connectors';
import type { JobHandlers } from '@vitae/jobs';
import { deliverWebhooks } from '@vitae/webhooks';
import { matchSearches } from './alerts/match-searches.ts';
import { tellSearches } from './alerts/tell-searches.ts';
import { answerQuestion } from './answer-question.ts';
import { checkImport } from './imports/check-import.ts';
import { runImport } from './imports/run-import.ts';
import { deleteFile } from './delete-file.ts';
import { drawTenantMaps } from './draw-tenant-maps.ts';
import { fetchResume } from './fetch-resume.ts';
import { finishErasures } from './finish-erasure.ts';
import { indexPublished } from './index-resume.ts';
import { mailConnectorPaused } from './mail/mail-connector-paused.ts';
import { mailInvitation } from './mail/mail-invitation.ts';
import { mailReceipt } from './mail/mail-receipt.ts';
import { openMail } from './mail/open-mail.ts';
import { mailPasswordReset } from './mail/mail-password-reset.ts';
import { mailSearchMatch } from './mail/mail-search-match.ts';
import { mailWebhookDisabled } from './mail/mail-webhook-disabled.ts';
import { processResume, readResumeOutside, readResumeWithModel, readScan } from './process-resume.ts';
import { dropVectors, reembed } from './reembed.ts';
import { runRetention } from './run-retention.ts';
import { shelveVectors } from './shelve-vectors.ts';
import { startBatch } from './start-batch.ts';
import type { PipelineDependencies } from './stage.ts';

export const jobHandlers = (dependencies: PipelineDependencies): JobHandlers => ({
  'process-resume': processResume(dependencies),
  'fetch-resume': fetchResume(dependencies),
  'read-scan': readScan(dependencies),
  'read-with-model': readResumeWithModel(dependencies),
  'read-outside': readResumeOutside(dependencies),
  'answer-question': answerQuestion(dependencies),
  'check-import': checkImport(dependencies),
  'run-import': runImport(dependencies),
  'start-batch': startBatch(dependencies),
  'index-resume': indexPublished(dependencies),
  'shelve-vectors': shelveVectors(dependencies),
  'match-searches': matchSearches(dependencies),
  'tell-searches': tellSearches(dependencies),
  'mail-search-match': mailSearchMatch(dependencies),
  'draw-maps': drawTenantMaps(dependencies),
  reembed: reembed(dependencies),
  'drop-vectors': dropVectors(dependencies),
  'run-retention': runRetention(dependencies),
  'finish-erasure': finishErasures(dependencies),
  'delete-file': deleteFile(dependencies),
  'deliver-webhooks': deliverWebhooks({ ...dependencies, mails: dependencies.mailer !== undefined }),
  'push-to-ats': pushToAts({ ...dependencies, mails: dependencies.mailer !== undefined }),
  'take-from-ats': takeFromAts(dependencies),
  'mail-webhook-disabled': mailWebhookDisabled(dependencies),
  'mail-connector-paused': mailConnectorPaused(dependencies),
  'open-mail': openMail(dependencies),
  'mail-receipt': mailReceipt(dependencies),
  'mail-password-reset': mailPasswordReset(dependencies),
  'mail-invitation': mailInvitation(dependencies),
});
