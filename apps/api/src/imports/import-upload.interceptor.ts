// The form of an import: a table, and a ZIP of the files that its rows name.
import { IMPORT_LIMITS } from '@vitae/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { FormInterceptor } from '../http/upload.interceptor.ts';
import { ImportRoom } from './import-room.ts';

@Injectable()
export class ImportUploadInterceptor extends FormInterceptor {
  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(ImportRoom) room: ImportRoom) {
    const { bytes, archiveBytes } = IMPORT_LIMITS;
    super(dependencies, { files: { file: bytes, archive: archiveBytes }, room });
  }
}
