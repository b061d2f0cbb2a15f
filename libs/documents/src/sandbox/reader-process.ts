// The child process that reads files.
import { readFile } from '../read-file.ts';
import type { ReadReply, ReadRequest } from './messages.ts';
import { serve } from './serve.ts';

serve<ReadRequest, ReadReply>(({ bytes, limits }) => readFile(bytes, limits));
