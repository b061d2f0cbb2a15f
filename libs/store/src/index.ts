// Everything that is kept. Operations are grouped by subject and named for what they are used for; each takes the
// transaction it runs in.
export * as access from './access.ts';
export type {
  Account,
  ApiKeyIdentity,
  LoginAccount,
  MemberIdentity,
  OpenedBy,
  OpenedSession,
} from './access.ts';
export * as apiKeys from './api-keys.ts';
export * as accounts from './accounts.ts';
export * as audit from './audit.ts';
export type { AuditVerdict, NewAuditEntry } from './audit.ts';
export { ChangeGuard, type GuardedChange, type Seen } from './change-guard.ts';
export { connectionSettings } from './connection.ts';
export * as candidateLinks from './candidate-links.ts';
export * as candidates from './candidates.ts';
export type { CandidateFacts, CandidateReading } from './candidates.ts';
export * as correctionAccuracy from './correction-accuracy.ts';
export * as corrections from './corrections.ts';
export type { NewCorrection, StoredCorrection } from './corrections.ts';
export {
  diskCalls,
  FolderFileStore,
  openFileStore,
  type DiskCalls,
  type FileStore,
  type ReceivedFile,
  type SmallFile,
  type StorageState,
} from './file-store.ts';
export { packCursor, type AskedList } from './cursor.ts';
export * as decisions from './decisions.ts';
export * as erasures from './erasures.ts';
export type { ErasureFacts } from './erasures.ts';
export { KmsMasterKeys } from './encryption/kms.ts';
export { LocalMasterKeys, type MasterKeys } from './encryption/master-keys.ts';
export { openVault } from './encryption/open-vault.ts';
export { fileKeysOf } from './encryption/file-keys.ts';
export { rotateInstallationKeys, rotateKeys, type Rotated } from './encryption/rotate-keys.ts';
export { openSecret, sealSecret } from './encryption/secrets.ts';
export { shred, Vault } from './encryption/vault.ts';
export * as events from './events.ts';
export type { NewEvent, TenantEvent } from './events.ts';
export * as expiry from './expiry.ts';
export { foundTenant } from './found-tenant.ts';
export * as gpuWorkers from './gpu-workers.ts';
export type { GpuWorkerFacts } from './gpu-workers.ts';
export * as heldRows from './held-rows.ts';
export type { HeldPiece } from './held-rows.ts';
export * as idempotency from './idempotency.ts';
export * as importRows from './import-rows.ts';
export type { FinishedRow, RowOutcome } from './import-rows.ts';
export * as importTemplates from './import-templates.ts';
export * as imports from './imports.ts';
export type { ImportedFile, ImportWork, Looked } from './imports.ts';
export * as labels from './labels.ts';
export * as legalHolds from './legal-holds.ts';
export * as impact from './impact.ts';
export * as incomingMails from './incoming-mails.ts';
export type { IncomingMail, NewMail } from './incoming-mails.ts';
export * as mailAddresses from './mail-addresses.ts';
export * as invitations from './invitations.ts';
export * as llmUsage from './llm-usage.ts';
export { migrate, MIGRATIONS, type Waiting } from './migrate.ts';
export { migrateAtStart } from './migrate-at-start.ts';
export * as maps from './maps.ts';
export type { DrawnMap, MapState, SkillCount, StoredMap } from './maps.ts';
export * as members from './members.ts';
export * as notes from './notes.ts';
export * as openid from './openid.ts';
export * as passageVectors from './passage-vectors.ts';
export { hashPassword, PasswordChecker } from './passwords.ts';
export * as operator from './operator.ts';
export type { ListedJob, QuarantinedResume } from './operator.ts';
export * as operatorTenants from './operator-tenants.ts';
export type { ListedTenant } from './operator-tenants.ts';
export * as people from './people.ts';
export type { Person } from './people.ts';
export type { PeopleFilter } from './people-filter.ts';
export * as peopleList from './people-list.ts';
export type { PeopleFacets, PeopleOrder } from './people-list.ts';
export * as peopleShown from './people-shown.ts';
export type { Subject } from './personal-tables.ts';
export * as possibleDuplicates from './possible-duplicates.ts';
export type { History, SharedKey, Stay } from './possible-duplicates.ts';
export * as outbox from './outbox.ts';
export type { Delivery, OutboxJob } from './outbox.ts';
export * as personCategories from './person-categories.ts';
export * as plans from './plans.ts';
export { poolsTransactions } from './pooler.ts';
export * as privacyRequests from './privacy-requests.ts';
export type { NewPrivacyRequest } from './privacy-requests.ts';
export * as pushFileLinks from './push-file-links.ts';
export type { HandedFile } from './push-file-links.ts';
export * as questions from './questions.ts';
export type { ChosenPassage, QuestionAnswer } from './questions.ts';
export * as receiptKey from './receipt-key.ts';
export * as receipts from './receipts.ts';
export * as relayLeases from './relay-leases.ts';
export { removeUnusedFile } from './remove-unused-file.ts';
export * as resumeBatches from './resume-batches.ts';
export type { NewBatchItem, WaitingItem } from './resume-batches.ts';
export * as resumes from './resumes.ts';
export * as uploads from './uploads.ts';
export * as freshResumes from './fresh-resumes.ts';
export type { FreshResume } from './fresh-resumes.ts';
export * as results from './results.ts';
export { NewerSchemaError } from './schema-floor.ts';
export * as retention from './retention.ts';
export * as savedSearches from './saved-searches.ts';
export type { AlertingSearch } from './saved-searches.ts';
export * as savedViews from './saved-views.ts';
export * as searchAlerts from './search-alerts.ts';
export * as secondFactors from './second-factors.ts';
export * as searchIndex from './search-index.ts';
export * as setAside from './set-aside.ts';
export * as settledDays from './settled-days.ts';
export type {
  IndexedLanguage,
  IndexedPassage,
  IndexedPlace,
  IndexedPosition,
  IndexedSkill,
  ResumeIndex,
} from './search-index.ts';
export * as search from './search.ts';
export type { FoundPerson } from './search.ts';
export * as searchFeedback from './search-feedback.ts';
export type { JudgedCandidate, StoredJudgement } from './search-feedback.ts';
export type { QueryCondition, SearchConditions, SkillCondition } from './search-conditions.ts';
export * as searchShown from './search-shown.ts';
export type { FacetCount, ValuePath } from './search-shown.ts';
export * as skillFeedback from './skill-feedback.ts';
export type { SaidPair } from './skill-feedback.ts';
export {
  countTries,
  settleTries,
  SIGN_IN_COUNTERS,
  signInCounters,
  type CountedTries,
  type SettledTry,
  type TryKey,
} from './sign-in-counters.ts';
export * as tenantEncoders from './tenant-encoders.ts';
export * as tenantRows from './tenant-rows.ts';
export * as tenantSettings from './tenant-settings.ts';
export * as totals from './totals.ts';
export * as tenantUsage from './tenant-usage.ts';
export * as tunedWeights from './tuned-weights.ts';
export { MARKER_FILE, StorageMarker } from './storage-marker.ts';
export { listCrowded, listOtherShelves, VectorShelver } from './vector-shelves.ts';
export * as connectorEvents from './connector-events.ts';
export * as connectorPushes from './connector-pushes.ts';
export type { DuePush, PushOutcome } from './connector-pushes.ts';
export * as connectors from './connectors.ts';
export * as webhookDeliveries from './webhook-deliveries.ts';
export type { AttemptOutcome, ClaimedDelivery, DueEndpoint } from './webhook-deliveries.ts';
export * as webhookEndpoints from './webhook-endpoints.ts';
export { Store, type RelayTx, type TenantTx } from './store.ts';
