# Comparisons of groups, with their covariance, and Rao–Scott tests of tables.

test_row <- function(kind, question, choice, by, group, other, difference, se, df) {
  t <- difference / se
  # A standard error of rounding noise is none.
  sound <- df >= 1 && is.finite(t) && se > 1e-12 * max(1, abs(difference))
  data.frame(
    kind, question, choice, base = "valid", by, group, otherGroup = other, difference, se, df = as.integer(df),
    statistic = if (sound) t else NA_real_, ndf = NA_real_, ddf = NA_real_,
    p = if (sound) 2 * pt(-abs(t), df) else NA_real_,
    low = if (sound) difference - qt(0.975, df) * se else NA_real_,
    high = if (sound) difference + qt(0.975, df) * se else NA_real_
  )
}

# Every pair of groups; df = PSUs − strata in the two groups together.
pairs_of <- function(survey, y, rows, question, choice, by, groups) {
  g <- survey$rows[[by]]
  groups <- groups[groups %in% g[rows]]
  rows <- rows & g %in% groups
  if (length(groups) < 2) return(NULL)
  d <- update(survey$design[rows, ], y = y[rows], g = factor(g[rows], groups))
  means <- svyby(~y, ~g, d, svymean, covmat = TRUE)
  out <- list()
  for (pair in combn(length(groups), 2, simplify = FALSE)) {
    weights <- numeric(length(groups))
    weights[pair] <- c(1, -1)
    fit <- svycontrast(means, weights)
    own <- sapply(groups[pair], function(group) degf(survey$design[rows & g %in% group, ]))
    # A group without a degree of freedom of its own tells no error.
    df <- if (min(own) < 1) 0L else degf(survey$design[rows & g %in% groups[pair], ])
    out <- c(out, list(test_row("group", question, choice, by, groups[pair[1]], groups[pair[2]],
      as.numeric(coef(fit)), if (df < 1) NA_real_ else as.numeric(SE(fit)), df)))
  }
  do.call(rbind, out)
}

rao_scott <- function(survey, code, rows, question, choice, by, groups) {
  g <- survey$rows[[by]]
  groups <- groups[sapply(groups, function(group) any(rows & g %in% group) && degf(survey$design[rows & g %in% group, ]) >= 1)]
  rows <- rows & g %in% groups
  if (length(unique(code[rows])) < 2 || length(unique(g[rows])) < 2) return(NULL)
  d <- update(survey$design[rows, ], y = factor(code[rows]), g = factor(g[rows]))
  row <- test_row("raoscott", question, choice, by, "", "", NA_real_, NA_real_, degf(d))
  fit <- stable_test(d)
  if (is.null(fit)) return(row)
  row$statistic <- as.numeric(fit$statistic)
  row$ndf <- fit$parameter[["ndf"]]
  row$ddf <- fit$parameter[["ddf"]]
  row$p <- as.numeric(fit$p.value)
  row
}

# Empty cells can make R's system singular: it then stops, or its answer hangs on the order of the levels. Such rows stay empty.
stable_test <- function(d) {
  test <- function(d) tryCatch(svychisq(~ y + g, d, statistic = "F"), error = function(e) NULL)
  turned <- update(d, y = factor(y, rev(levels(y))), g = factor(g, rev(levels(g))))
  fits <- list(test(d), test(turned))
  if (is.null(fits[[1]]) || is.null(fits[[2]])) return(NULL)
  parts <- lapply(fits, function(fit) c(fit$statistic, fit$parameter))
  if (max(abs(parts[[1]] / parts[[2]] - 1)) < 1e-8) fits[[1]] else NULL
}

tests_of <- function(survey) {
  out <- list()
  background <- survey$questions[survey$questions$role == "background", ]
  for (i in which(holds(survey$questions))) {
    q <- survey$questions[i, ]
    for (b in which(background$name != q$name)) {
      list <- list_of(survey, background[b, ])
      out <- c(out, list(tests_by(survey, q, background$name[b], list$name[list$kind %in% SUBSTANTIVE])))
    }
  }
  adjusted(do.call(rbind, out))
}

tests_by <- function(survey, q, by, groups) {
  if (is_number(q)) {
    y <- survey$rows[[q$name]]
    return(pairs_of(survey, y, !is.na(y), q$name, "", by, groups))
  }
  if (!is_one(q) && !is_many(q)) return(NULL)
  list <- list_of(survey, q)
  ticks <- ticks_of(survey, q, list)
  valid <- bases_of(survey, q, list, ticks)$valid$rows
  out <- list()
  for (i in which(list$kind %in% SUBSTANTIVE)) {
    y <- as.numeric(ticks$cells[, i])
    out <- c(out, list(pairs_of(survey, y, valid, q$name, list$name[i], by, groups)))
    if (is_many(q)) out <- c(out, list(rao_scott(survey, y, valid, q$name, list$name[i], by, groups)))
  }
  if (is_one(q)) out <- c(out, list(rao_scott(survey, survey$rows[[q$name]], valid, q$name, "", by, groups)))
  do.call(rbind, out)
}

# Holm and Benjamini-Hochberg within a family: all pairs of groups of one question and one background question, over all its choices.
adjusted <- function(tests) {
  if (is.null(tests)) return(NULL)
  tests$holm <- NA_real_
  tests$BH <- NA_real_
  families <- interaction(tests$question, tests$by, drop = TRUE)
  for (family in levels(families)) {
    rows <- which(families == family & tests$kind == "group")
    tests$holm[rows] <- p.adjust(tests$p[rows], "holm")
    tests$BH[rows] <- p.adjust(tests$p[rows], "BH")
  }
  tests
}
