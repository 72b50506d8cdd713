# Makes test/fixtures/reference with R's survey package: LC_ALL=C.UTF-8 Rscript scripts/reference/make.R test/fixtures/reference
# The files there are from R 4.2.2 with survey 4.1.1 (Debian: r-base-core, r-cran-survey).
# Only for preparation: neither the build nor the tests need R.

suppressMessages(library(survey))
data(api)
data(nhanes)
options(survey.lonely.psu = "fail", stringsAsFactors = FALSE, scipen = 20)

arguments <- commandArgs()
home <- dirname(sub("^--file=", "", grep("^--file=", arguments, value = TRUE)))
root <- commandArgs(trailingOnly = TRUE)[1]
stopifnot(!is.na(root))
for (part in c("format", "figures", "estimates", "tests", "case", "api", "other", "questionnaire", "extra", "raking")) {
  source(file.path(home, paste0(part, ".R")), encoding = "UTF-8")
}

schools <- write_api(root)
invisible(write_quantiles(schools$strat))
invisible(write_quantiles(schools$clus))
invisible(write_classes(schools$strat))
invisible(write_classes(schools$clus))
invisible(write_classes(schools$equal))
invisible(write_intervals(schools$equal))
invisible(write_waves(root, schools$strat, schools$srs))
invisible(write_nhanes(root))
invisible(write_lonely(root))
invisible(write_take_all(root))
invisible(write_extreme(root))
invisible(write_questionnaire(root))
invisible(write_holm(root))
invisible(write_raking(root))
