# A case: a survey in our format, the R call that makes its design, and what R says of it.

design_from <- function(survey, call) eval(call, list(rows = survey$rows), globalenv())

write_case <- function(root, name, questions, choices, responses, call, about, tests = TRUE) {
  survey <- write_survey(file.path(root, name), questions, choices, responses)
  survey$design <- design_from(survey, call)
  write_results(expected_of(survey), file.path(survey$folder, "expected.csv"))
  found <- if (tests) tests_of(survey)
  if (!is.null(found)) write_results(found, file.path(survey$folder, "tests.csv"))
  write_readme(survey$folder, name, about, list(call))
  survey
}

write_readme <- function(folder, title, about, calls) {
  before <- options(scipen = 0)
  on.exit(options(before))
  code <- unlist(lapply(calls, function(call) paste(deparse(call, width.cutoff = 100), collapse = "\n")))
  text <- c(
    paste("#", title), "", strwrap(about, 116), "",
    "```r", "rows <- read.csv(\"responses.csv\", na.strings = \"\")", code, "```", "",
    "Calls for each figure, definitions and licences: `../README.md`. Made by `scripts/reference/make.R`; do not edit."
  )
  writeLines(text, file.path(folder, "README.md"), useBytes = TRUE)
}
