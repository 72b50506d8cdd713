# What is not a row of `dlxh estimate`: other intervals, waves, Holm, raking.

QUANTILES <- c(0.05, 0.1, 0.25, 0.75, 0.9)

write_quantiles <- function(survey) {
  one <- function(name, split) {
    y <- survey$rows[[name]]
    rows <- split$rows & !is.na(y)
    d <- update(survey$design[rows, ], y = y[rows])
    fit <- svyquantile(~y, d,
      quantiles = QUANTILES, ci = TRUE, interval.type = "mean", qrule = "math", df = degf(d)
    )
    ci <- confint(fit)
    sound <- is.finite(ci[, 1]) & is.finite(ci[, 2])
    data.frame(
      question = name, quantile = QUANTILES, by = split$by, group = split$group, n = sum(rows), value = as.numeric(coef(fit)),
      se = ifelse(sound, as.numeric(SE(fit)), NA), df = as.integer(degf(d)),
      low = ifelse(sound, ci[, 1], NA), high = ifelse(sound, ci[, 2], NA)
    )
  }
  splits <- Filter(function(split) any(split$rows), splits_of(survey, data.frame(name = "")))
  rows <- c(lapply(splits, one, name = "api00"), lapply(splits, one, name = "avg_ed"))
  write_results(do.call(rbind, rows), file.path(survey$folder, "quantiles.csv"))
}

# Shares of classes of a number: those of cut(y, limits, right = FALSE), everyone only.
CLASSES <- list(api00 = c(500, 600, 700, 800), avg_ed = c(2, 2.5, 3, 3.5))

write_classes <- function(survey) {
  one <- function(name) {
    y <- survey$rows[[name]]
    rows <- !is.na(y)
    limits <- CLASSES[[name]]
    class <- cut(y[rows], c(-Inf, limits, Inf), right = FALSE)
    choice <- c(paste0("(,", limits[1], ")"), paste0("[", limits, ",", c(limits[-1], ""), ")"))
    d <- survey$design[rows, ]
    w <- weights(d)
    parts <- lapply(seq_along(choice), function(at) {
      own <- as.integer(class) == at
      data.frame(
        question = name, statistic = "share", choice = choice[at], base = "valid", by = "", group = "", n = sum(own),
        baseN = length(own), weightedN = sum(w[own]), weightedBase = sum(w), share_of(own, d)
      )
    })
    shares <- as.numeric(coef(svymean(~class, update(d, class = class))))
    stopifnot(max(abs(shares - vapply(parts, function(part) part$value, 0))) < 1e-12)
    do.call(rbind, parts)
  }
  rows <- lapply(intersect(names(CLASSES), names(survey$rows)), one)
  write_results(do.call(rbind, rows), file.path(survey$folder, "classes.csv"))
}

# Wald: R's svyciprop(method = "mean"), with t.
write_intervals <- function(survey) {
  expected <- read.csv(file.path(survey$folder, "expected.csv"), colClasses = c(choice = "character", group = "character"))
  shares <- expected[expected$statistic == "share", ]
  key <- c("question", "choice", "base", "by", "group", "n", "baseN")
  t <- qt(0.975, pmax(shares$df, 1))
  wald <- cbind(shares$value - t * shares$se, shares$value + t * shares$se)
  stopifnot(abs(wald[1, ] - check_wald(survey, shares[1, ])) < 1e-12)
  found <- data.frame(shares[key], method = "wald", low = wald[, 1], high = wald[, 2])[shares$df > 0, ]
  write_results(found, file.path(survey$folder, "intervals.csv"))
}

check_wald <- function(survey, share) {
  d <- update(survey$design, y = as.numeric(survey$rows[[share$question]] == share$choice))
  attr(svyciprop(~y, d, method = "mean", df = degf(d)), "ci")
}

# Two independent samples as the strata of one design: R's own way to compare them.
write_waves <- function(root, later, earlier) {
  folder <- file.path(root, "waves")
  dir.create(folder, showWarnings = FALSE)
  read <- function(survey) read.csv(file.path(survey$folder, "expected.csv"), colClasses = c(choice = "character", group = "character"))
  key <- c("question", "statistic", "choice", "base", "by", "group")
  both <- merge(read(later), read(earlier), by = key, suffixes = c("", ".earlier"), sort = FALSE)
  both <- both[both$statistic %in% c("share", "mean", "net") & both$df > 0 & both$df.earlier > 0, ]
  rows <- Map(function(i) {
    b <- both[i, ]
    row <- test_row("wave", b$question, b$choice, b$by, basename(later$folder), basename(earlier$folder),
      b$value - b$value.earlier, sqrt(b$se^2 + b$se.earlier^2), b$df + b$df.earlier)
    cbind(row[1:3], statisticOf = b$statistic, base = b$base, by = b$by, domain = b$group, row[6:16])
  }, seq_len(nrow(both)))
  write_results(do.call(rbind, rows), file.path(folder, "tests.csv"))
  check_waves(later, earlier, both)
  write_waves_readme(folder, later, earlier)
}

# svycontrast on the combined design gives the same standard error and degrees of freedom.
check_waves <- function(later, earlier, both) {
  parts <- lapply(list(earlier, later), function(s) data.frame(
    y = s$rows$api00, w = weights(s$design), wave = basename(s$folder), population = s$rows$population,
    stratum = if (is.null(s$rows$stratum)) "all" else s$rows$stratum
  ))
  d <- svydesign(ids = ~1, strata = ~ interaction(wave, stratum, drop = TRUE), weights = ~w, fpc = ~population, data = do.call(rbind, parts))
  fit <- svycontrast(svyby(~y, ~wave, d, svymean, covmat = TRUE), c(-1, 1))
  mean <- both[both$question == "api00" & both$statistic == "mean" & both$by == "", ]
  stopifnot(
    abs(SE(fit) - sqrt(mean$se^2 + mean$se.earlier^2)) < 1e-9, degf(d) == mean$df + mean$df.earlier,
    abs(abs(coef(fit)) - abs(mean$value - mean$value.earlier)) < 1e-9
  )
}

write_waves_readme <- function(folder, later, earlier) {
  writeLines(c(
    "# waves", "",
    strwrap(paste0("`tests.csv`: `../", basename(later$folder), "` (as the later wave, `group`) less `../", basename(earlier$folder), "` (the earlier, `otherGroup`), for every share, mean and net figure that both have; `domain` is the group of `by`. Two independent samples of the same population: se² is the sum of both, df the sum of both (PSUs − strata of the two samples as one design)."), 116),
    "", "```r",
    "both <- svydesign(ids = ~1, strata = ~interaction(wave, stratum), weights = ~weight, fpc = ~population, data = rbind(earlier, later))",
    "svycontrast(svyby(~api00, ~wave, both, svymean, covmat = TRUE), c(-1, 1)) # df = degf(both)",
    "```"
  ), file.path(folder, "README.md"), useBytes = TRUE)
}

write_holm <- function(root) {
  folder <- file.path(root, "holm")
  dir.create(folder, showWarnings = FALSE)
  sets <- list(
    a = c(0.01, 0.04, 0.03, 0.005), ties = c(0.02, 0.02, 0.02, 0.5, 1), one = 0.049, certain = c(1e-300, 0, 1e-12, 0.9),
    missing = c(0.01, NA, 0.03, 0.2)
  )
  rows <- Map(function(p, set) data.frame(set, p, holm = p.adjust(p, "holm"), BH = p.adjust(p, "BH")), sets, names(sets))
  write_results(do.call(rbind, unname(rows)), file.path(folder, "holm.csv"))
  writeLines(c(
    "# holm", "", "Made-up p-values by `set`, `p.adjust(p, \"holm\")` and `p.adjust(p, \"BH\")`. An empty p is missing: it does not count among the comparisons."
  ), file.path(folder, "README.md"))
}
