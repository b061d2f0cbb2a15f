// Room for tables and archives on their way into this process, whether they come in a form, in pieces, or are put together of those.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { Injectable } from '@nestjs/common';
import { UploadRoom } from '../http/upload-room.ts';

const LARGEST = IMPORT_LIMITS.bytes + IMPORT_LIMITS.archiveBytes;
/** So many of the largest may be on their way at once. */
const AT_ONCE = 4;

@Injectable()
export class ImportRoom extends UploadRoom {
  constructor() {
    super(AT_ONCE * LARGEST, LARGEST);
  }
}
