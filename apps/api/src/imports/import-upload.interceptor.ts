// The form of an import: a table, and a ZIP of the files that its rows name.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { Injectable } from '@nestjs/common';
import { UploadInterceptor, type UploadForm } from '../http/upload.interceptor.ts';

/** So many of the largest may be on their way at once. */
const AT_ONCE = 4;

@Injectable()
export class ImportUploadInterceptor extends UploadInterceptor {
  protected override formOf(): UploadForm {
    const { bytes, archiveBytes } = IMPORT_LIMITS;
    return { files: { file: bytes, archive: archiveBytes }, mostOnTheWay: AT_ONCE * (bytes + archiveBytes) };
  }
}
