// In which form a route takes its body; any other is refused before it is read, and a form of a foreign page can't send JSON.
// JSON is read here and not ahead of all routes: nobody has us read a body before it is known who sends it, or where none is taken.
import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiConsumes, ApiExtension } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import express, { type Request, type Response } from 'express';
import { isDeeperThan } from './levels.ts';
import { TAKES } from './openapi.ts';

const BODY_TYPE = 'vitae:body-type';
type BodyType =
  | 'application/json'
  | 'application/merge-patch+json'
  | 'application/json-patch+json'
  | 'text/csv'
  | 'application/offset+octet-stream'
  | 'multipart/form-data'
  | 'application/x-www-form-urlencoded';

/** The media types of which a route's body must have one. */
export const Takes = (...types: BodyType[]) =>
  applyDecorators(SetMetadata(BODY_TYPE, types), ApiConsumes(...types), ApiExtension(TAKES, { types }));

const LONGEST = 'vitae:longest-body';
/** Of a route whose JSON may have 4 MB: that of others has 1. */
export const TakesLong = () => SetMetadata(LONGEST, true);

const UNREAD = 'vitae:unread';

/** The same, and the body comes as its bytes: what is signed is signed byte by byte. */
export const TakesUnread = (type: BodyType) => applyDecorators(Takes(type), SetMetadata(UNREAD, true));

/** Objects and arrays within each other; what goes through a body by calling itself would run out of stack. */
const MOST_LEVELS = 64;

const isJson = (type: BodyType) => type.endsWith('json');

// Not strict: that a lone `null` is no object is said by the schema, with its place, and not called broken JSON.
const parserOf = (megabytes: number) =>
  express.json({
    limit: `${megabytes}mb`,
    strict: false,
    type: ['application/json', 'application/*+json'],
  });
const parseJson = parserOf(1);
const parseLongJson = parserOf(4);
const parseNothing = express.raw({ limit: '1mb', type: () => true });
/** Of pages without scripts; that another site sends none is seen to by the guard of origins. */
const parseForm = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 20 });

/** A table, read whole: a few thousand short lines. */
const parseCsv = express.text({ limit: '1mb', type: 'text/csv' });

/** Comes last of the guards, since it reads. */
@Injectable()
export class BodyTypeGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const types = this.#reflector.get<BodyType[] | undefined>(BODY_TYPE, context.getHandler());
    if (!types) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    try {
      // That there is no body at all is named better by the route's own check.
      if (request.headers['content-length'] !== '0' && request.is(types) === false)
        throw new AppError('wrong_content_type', { detail: `Send it as ${types.join(' or ')}.` });
      const isLong = this.#reflector.get<true | undefined>(LONGEST, context.getHandler()) === true;
      if (this.#reflector.get<boolean | undefined>(UNREAD, context.getHandler()))
        await readBody(parseNothing, request, response);
      else if (types.every(isJson)) {
        await readBody(isLong ? parseLongJson : parseJson, request, response);
        if (isDeeperThan(request.body, MOST_LEVELS))
          throw new AppError('invalid_request', { detail: `A request has at most ${MOST_LEVELS} levels.` });
      }
      if (types.includes('text/csv')) await readBody(parseCsv, request, response);
      if (types.includes('application/x-www-form-urlencoded')) await readBody(parseForm, request, response);
    } catch (error) {
      if (statusOf(error) === 415) response.setHeader('accept', types.join(', '));
      throw error;
    }
    return true;
  }
}

const readBody = (parse: express.RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void parse(request, response, (error: unknown) => (error ? reject(error as Error) : resolve()));
  });

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
