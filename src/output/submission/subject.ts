import type { Scheme } from '../../schemes/schema';

/** What is evaluated, in the official title's own words: `河南省生源地信用助学贷款管理工作绩效评价`. */
export const subjectOf = ({ title }: Scheme): string => title.replace(/(?:指标体系|办法)(?:（[^（）]*）)*$/, '');
