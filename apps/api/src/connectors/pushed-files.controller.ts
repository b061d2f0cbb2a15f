// The file of a push, for a system that takes files by their addresses alone: to whoever has the link, for an hour.
import { fileTokenSchema, SYSTEM } from '@vitae/contracts';
import {
  Controller,
  Get,
  Inject,
  Param,
  Req,
  Res,
  type OnModuleDestroy,
  type StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, pushFileLinks, type HandedFile } from '@vitae/store';
import type { Request, Response } from 'express';
import { LinkLimits } from '../access/link-limits.ts';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { ANY_FILE, ATTACHMENT, attachmentOf } from '../http/attachment.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';

const TOKEN = { schema: fileTokenSchema };

@ApiTags('Connectors')
@Controller('v1/public/files')
export class PushedFilesController implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  readonly #limits: LinkLimits;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
    this.#limits = new LinkLimits(dependencies, 'file');
  }

  onModuleDestroy(): void {
    this.#limits.close();
  }

  @Get(':fileToken')
  @Public()
  @Does(
    'fetchPushedFile',
    'For connected systems: fetch the file of a push',
    'By the link that a push has sent, within an hour. It ends with the resume, the person, the push and the connector; a paused connector hands nothing out.',
  )
  @Answers(200, 'The file as it was sent, as an attachment', ANY_FILE, {
    ...ATTACHMENT,
    'X-Robots-Tag': always('No search engine may keep it'),
  })
  @Refuses(
    'link_not_found',
    'too_many_requests',
    'storage_unavailable',
    'stored_damaged',
    'encryption_key_away',
  )
  async fetch(
    @Param('fileToken', TOKEN) token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const address = request.ip ?? '';
    await this.#limits.refuseFull(address);
    const { store, files, now } = this.#dependencies;
    const tenantId = await pushFileLinks.tenantOf(store, token, now());
    const opened = tenantId === undefined ? undefined : await this.#open(tenantId, token);
    if (!opened || tenantId === undefined) {
      // What is fetched by a good link is limited by the link: systems fetch for many from one network.
      await this.#limits.count(address);
      throw new AppError('link_not_found');
    }
    const file = await files.open(tenantId, opened.sha256);
    if (!file) throw new AppError('link_not_found');
    response.setHeader('x-robots-tag', 'noindex, nofollow');
    return attachmentOf(opened, file, response);
  }

  #open(tenantId: string, token: string): Promise<HandedFile | undefined> {
    const { store, now } = this.#dependencies;
    return store.withTenant(tenantId, async (tx) => {
      const opened = await pushFileLinks.open(tx, token, now());
      if (!opened) return undefined;
      const subject = { kind: 'connector_push', id: opened.pushId } as const;
      const detail = { resume: opened.resumeId };
      await audit.record(tx, { actor: SYSTEM, action: 'connector.file_fetched', subject, detail }, now());
      return opened;
    });
  }
}
