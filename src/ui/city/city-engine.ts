import { likelyRoster } from '../../core/city/likely-roster';
import { readCityBook } from '../../core/city/read-city-book';
import { readFigures } from '../../core/city/read-figures';
import { readRoster } from '../../core/city/read-roster';
import { consolidate } from '../../core/consolidate';
import { schemes } from '../../schemes';
import { rosters } from '../../schemes/rosters';
import type { CityEngine } from './engine';

/** What the core gives for a city. */
export const cityEngine: CityEngine = {
  schemes, rosters, likelyRoster, consolidate, readRoster, readFigures, readCityBook,
};
