/** The languages that numbers, dates and sentences are written in. */
export type Lang = 'vi' | 'en';

/** Where the days and hours of the site are counted. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';
