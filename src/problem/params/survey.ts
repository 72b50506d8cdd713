/** Problems of questions.csv and choices.csv (src/survey). */
export interface SurveyParams {
  'question-type-unknown': { readonly suggestion: string | null };
}
