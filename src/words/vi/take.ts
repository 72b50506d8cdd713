/** Words in the files that are taken along of a chart, and of their failure. */
export const take = {
  by: (label: string) => `theo “${label}”`,
  /** Terms of the sheet that says what a chart's figures are. */
  about: { question: 'Câu hỏi', base: 'Về số liệu', remarks: 'Lưu ý' },
  wording: (question: string) => `Câu hỏi: ${question}`,
  source: (issuer: string, address: string) => `Nguồn: ${issuer}, ${address}`,
  failed: 'Không làm được tệp này. Hãy thử lại, hoặc tải tệp kết quả của cả cuộc khảo sát.',
};

export type TakeWords = typeof take;
