// What would keep `npm start` from starting is said at once, before anything is installed, built or brought up to date: a
// folder that can't be written, a port that somebody has. The program itself looks again.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** Ends the process with a message if Vitae could not start with the settings of the environment. */
export async function checkStart(root) {
  const { HOST: host = '127.0.0.1', PORT: port = '3000', VITAE_DATA_DIR: folder = '.data' } = process.env;
  const problem = folderProblem(path.resolve(root, folder)) ?? (await portProblem(Number(port), host));
  if (!problem) return;
  process.stderr.write(`Vitae can’t start: ${problem}\n`);
  process.exit(1);
}

function folderProblem(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `the data folder ${folder} can’t be written (${error.code}). Choose another by VITAE_DATA_DIR.`;
  }
}

/** As libs/runtime has it: Node's own `recursive` hangs where a parent is there and takes no folders (/proc). */
function makeFolder(folder) {
  const parent = path.dirname(folder);
  if (parent !== folder && !isFolder(parent)) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(folder) {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** A wrong number is left to the program, which says more of it. */
async function portProblem(port, host) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
  const server = createServer();
  const error = await new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (!error) return undefined;
  return error.code === 'EADDRINUSE'
    ? `port ${port} on ${host} is in use, by another Vitae perhaps. Choose another by PORT.`
    : `it can’t listen on ${host}, port ${port} (${error.code}). Choose others by HOST and PORT.`;
}
