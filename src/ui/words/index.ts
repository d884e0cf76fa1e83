import type { Lang } from '../state';
import { en } from './en';
import { zh } from './zh';

export type Words = typeof zh;

export const words: Record<Lang, Words> = { zh, en };
