# Raking to two margins by `rake`, trimming by `trimWeights`.

STRICT <- list(maxit = 200, epsilon = 1e-12)

iterations_of <- function(d, sample, population, control) {
  for (k in seq_len(control$maxit)) {
    done <- tryCatch({
      rake(d, sample, population, control = list(maxit = k, epsilon = control$epsilon))
      TRUE
    }, warning = function(w) FALSE)
    if (done) return(k)
  }
  NA
}

margin_rows <- function(name, counts) data.frame(question = name, choice = names(counts), population = unname(counts))

as_margin <- function(name, counts) setNames(data.frame(names(counts), unname(counts)), c(name, "Freq"))

write_rake <- function(root, name, questions, lists, rows, call, margins, limits, about) {
  survey <- write_survey(file.path(root, name), questions, lists, rows)
  d <- design_from(survey, call)
  sample <- lapply(names(margins), function(v) as.formula(paste("~", v)))
  population <- Map(as_margin, names(margins), margins)
  raked <- rake(d, sample, population, control = STRICT)
  loose <- suppressWarnings(rake(d, sample, population))
  once <- trimWeights(raked, lower = limits[1], upper = limits[2])
  trimmed <- trimWeights(raked, lower = limits[1], upper = limits[2], strict = TRUE)
  write_results(data.frame(
    row = seq_len(nrow(survey$rows)), start = weights(d), raked = weights(raked), rakedDefault = weights(loose),
    trimmedOnce = weights(once), trimmed = weights(trimmed)
  ), file.path(survey$folder, "weights.csv"))
  write_table(do.call(rbind, Map(margin_rows, names(margins), margins)), file.path(survey$folder, "margins.csv"))
  write_results(report_of(d, sample, population, limits), file.path(survey$folder, "convergence.csv"))
  write_results(raked_means(survey, raked), file.path(survey$folder, "means.csv"))
  write_raked(survey, raked, "raked.csv")
  write_raked(survey, trimmed, "raked-trimmed.csv")
  write_readme(survey$folder, name, about, list(
    call, bquote(raked <- rake(d, .(sample), margins, control = list(maxit = 200, epsilon = 1e-12))),
    bquote(rakedDefault <- rake(d, .(sample), margins)),
    bquote(trimmedOnce <- trimWeights(raked, lower = .(limits[1]), upper = .(limits[2]))),
    bquote(trimmed <- trimWeights(raked, lower = .(limits[1]), upper = .(limits[2]), strict = TRUE))
  ))
}

# All figures of the raked design: R takes what the margins explain off their errors.
write_raked <- function(survey, design, file) {
  write_results(expected_of(c(survey, list(design = design))), file.path(survey$folder, file))
}

report_of <- function(d, sample, population, limits) {
  data.frame(
    run = c("strict", "default"), epsilon = c(STRICT$epsilon, 1),
    iterations = c(
      iterations_of(d, sample, population, STRICT), iterations_of(d, sample, population, list(maxit = 10, epsilon = 1))
    ),
    lower = limits[1], upper = limits[2]
  )
}

# `calibrated`: the variance of R's raked design, of residuals from the margins. `fixed`: raked weights taken as given.
raked_means <- function(survey, raked) {
  rows <- survey$rows
  fixed <- raked
  fixed$postStrata <- NULL
  out <- list()
  for (i in which(holds(survey$questions))) {
    q <- survey$questions[i, ]
    if (is_number(q)) out <- c(out, list(raked_row(q$name, "", rows[[q$name]], raked, fixed)))
    if (!is_one(q)) next
    for (name in list_of(survey, q)$name) {
      y <- ifelse(is.na(rows[[q$name]]), NA, rows[[q$name]] == name)
      out <- c(out, list(raked_row(q$name, name, y, raked, fixed)))
    }
  }
  do.call(rbind, out)
}

raked_row <- function(question, choice, y, raked, fixed) {
  mean_in <- function(d) svymean(~y, update(d, y = as.numeric(y)), na.rm = TRUE)
  calibrated <- mean_in(raked)
  data.frame(
    question, choice, n = sum(!is.na(y)), value = as.numeric(coef(calibrated)),
    seCalibrated = as.numeric(SE(calibrated)), seFixed = as.numeric(SE(mean_in(fixed)))
  )
}

write_raking <- function(root) {
  clus <- cbind(data.frame(weight = apiclus1$pw, cluster = apiclus1$dnum), api_answers(apiclus1))
  write_rake(
    root, "rake-api", api_questions(rbind(WEIGHT, CLUSTER)), api_choices(), clus,
    quote(d <- svydesign(ids = ~cluster, weights = ~weight, data = rows)),
    list(stype = c(E = 4421, H = 755, M = 1018), sch_wide = c(No = 1072, Yes = 5122)), c(20, 60),
    "apiclus1 raked to the levels of all schools and to how many met the school-wide target, as in R's own example of `rake`, then trimmed to 20–60."
  )
  strat <- cbind(
    data.frame(weight = apistrat$pw, stratum = as.character(apistrat$stype), population = apistrat$fpc), api_answers(apistrat)
  )
  write_rake(
    root, "rake-strata", api_questions(rbind(WEIGHT, STRATUM, POPULATION)), api_choices(), strat,
    quote(d <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~population, data = rows)),
    list(sch_wide = c(No = 1072, Yes = 5122), yr_rnd = c(No = 5258, Yes = 936)), c(15, 60),
    "apistrat with strata and population counts, raked to margins that are not its strata, then trimmed to 15–60."
  )
  set.seed(20260102)
  rows <- made_up_answers()
  rows$age[rows$age == "tu_choi"] <- "cao"
  rows$place <- ifelse(is.na(rows$place) | rows$place == "mot", "c", rows$place)
  write_rake(
    root, "rake-three", rbind(WEIGHT, ASKED), SCALES, rows[c("weight", ASKED$name)],
    quote(d <- svydesign(ids = ~1, weights = ~weight, data = rows)),
    list(sex = c(nam = 4000, nu = 6000), age = c(tre = 2500, trung = 4000, cao = 3500), place = c(a = 2000, b = 5000, c = 3000)),
    c(8, 60),
    "420 made-up respondents raked to three margins that sum to 10,000, far from the sample's own, then trimmed to 8–60."
  )
}
