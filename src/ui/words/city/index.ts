import type { Lang } from '../../state';
import { cityEn } from './en';
import { cityZh } from './zh';

export type CityWords = typeof cityZh;

export const cityWords: Record<Lang, CityWords> = { zh: cityZh, en: cityEn };
