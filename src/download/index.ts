/** Published results as CSV, XLSX, JSON and data package. */

export { surveyAddress } from './address.ts';
export { toCsv } from './csv.ts';
export { toDataPackage } from './data-package.ts';
export { toResultsCsv } from './results-csv.ts';
export { toResultsJson } from './results-json.ts';
export { toChartXlsx, toResultsXlsx, toTrendXlsx } from './results-xlsx.ts';
export { toTrendCsv } from './trend-csv.ts';
export { XLSX_TYPE } from '../workbook/index.ts';
