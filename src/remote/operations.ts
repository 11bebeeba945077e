import type * as z from 'zod/mini'
import { Article } from '../engine/articles/article.ts'
import {
  Added,
  Discords,
  DiscordsRequest,
  FiguresFound,
  FileFacts,
  FindRequest,
  Id,
  Ids,
  KnownNames,
  NamesFound,
  Page,
  PageRequest,
  Removed,
  State,
} from './protocol.ts'

export type Right = 'read' | 'write'

export interface Operation<
  Answer extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
> {
  method: 'GET' | 'POST'
  path: string
  right: Right
  summary: string
  query?: Query
  body?: Body
  answer: Answer
}

const operation = <const O extends Operation>(operation: O): O => operation

/** What a client can ask the server, for both sides and for its description. */
export const OPERATIONS = {
  findFigures: operation({
    method: 'POST',
    path: '/v1/figures/find',
    right: 'read',
    summary: 'Source figures that may be comparable to some figures, most likely first',
    body: FindRequest,
    answer: FiguresFound,
  }),
  findNames: operation({
    method: 'POST',
    path: '/v1/names/find',
    right: 'read',
    summary: 'Mentions of names that share a key with some names',
    body: FindRequest,
    answer: NamesFound,
  }),
  knownNames: operation({
    method: 'GET',
    path: '/v1/names/known',
    right: 'read',
    summary: 'The names that the articles mention often',
    answer: KnownNames,
  }),
  state: operation({
    method: 'GET',
    path: '/v1/state',
    right: 'read',
    summary: 'The revision of the archive and how much is in it',
    answer: State,
  }),
  article: operation({
    method: 'GET',
    path: '/v1/article',
    right: 'read',
    summary: 'One article',
    query: Id,
    answer: Article,
  }),
  articles: operation({
    method: 'GET',
    path: '/v1/articles',
    right: 'read',
    summary: 'The latest articles, or the latest of those before a page',
    query: PageRequest,
    answer: Page,
  }),
  add: operation({
    method: 'POST',
    path: '/v1/articles',
    right: 'write',
    summary:
      'Adds articles, or replaces those with the same ids: a line of JSON each, or a file of any known format',
    query: FileFacts,
    answer: Added,
  }),
  remove: operation({
    method: 'POST',
    path: '/v1/articles/remove',
    right: 'write',
    summary: 'Removes articles',
    body: Ids,
    answer: Removed,
  }),
  discords: operation({
    method: 'GET',
    path: '/v1/discords',
    right: 'read',
    summary: 'Where the latest articles disagree with the others',
    query: DiscordsRequest,
    answer: Discords,
  }),
}
