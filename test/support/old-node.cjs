// Loaded before a program: lets it believe that it runs on a Node of this version.
const version = '20.19.2';
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: version } });
