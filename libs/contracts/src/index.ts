export * from './client.ts';
export * from './document-formats.ts';
export * from './document.ts';
export * from './json-resume.ts';
export * from './problems.ts';
export * from './profile.ts';
export * from './resumes.ts';
export * from './tenant-settings.ts';
