# One figure each, by the calls that the fixtures' README quotes. `d` is a domain: rows of the full design, never a new design.

NOTHING <- data.frame(
  value = NA_real_, se = NA_real_, df = NA_integer_, low = NA_real_, high = NA_real_,
  interval = "", deff = NA_real_
)

deff_of <- function(fit) {
  value <- suppressWarnings(as.numeric(diag(as.matrix(deff(fit)))))
  if (length(value) == 1 && is.finite(value)) value else NA_real_
}

with_interval <- function(row, low, high, name) {
  if (!all(is.finite(c(low, high)))) return(row)
  row$low <- low
  row$high <- high
  row$interval <- name
  row
}

filled <- function(value, se, d, deff = NA_real_) {
  row <- NOTHING
  row$value <- value
  row$se <- se
  row$df <- as.integer(degf(d))
  row$deff <- deff
  row
}

# Share of the rows where y is 1. At 0 and 1, and without degrees of freedom, R has no logit interval.
share_of <- function(y, d) {
  d <- update(d, y = as.numeric(y))
  fit <- svymean(~y, d, deff = "replace")
  p <- as.numeric(coef(fit))
  row <- filled(p, as.numeric(SE(fit)), d, deff_of(fit))
  own <- y[weights(d) > 0]
  if (sum(own) == 0 || all(own == 1) || row$df < 1) return(row)
  ci <- attr(svyciprop(~y, d, method = "logit", df = degf(d)), "ci")
  closed <- attr(svyciprop(~y, d, method = "xlogit", df = degf(d)), "ci")
  # With one degree of freedom svyciprop's own method sends t through pnorm, which rounds to 1: it gives 0 and NaN there.
  stopifnot(row$df == 1 || max(abs(ci - closed)) < 1e-7)
  with_interval(row, closed[[1]], closed[[2]], "logit")
}

wald <- function(fit, d, deff = NA_real_) {
  row <- filled(as.numeric(coef(fit)), as.numeric(SE(fit)), d, deff)
  if (row$df < 1) return(row)
  ci <- confint(fit, df = degf(d))
  with_interval(row, ci[[1]], ci[[2]], "wald")
}

mean_of <- function(y, d) {
  d <- update(d, y = y)
  fit <- svymean(~y, d, deff = "replace")
  wald(fit, d, deff_of(fit))
}

total_of <- function(y, d) {
  d <- update(d, y = y)
  fit <- svytotal(~y, d, deff = "replace")
  wald(fit, d, deff_of(fit))
}

# Woodruff's interval; `se` is R's: the interval's width over 2 t. Refuses medians that hang on the last bit of a sum of weights.
median_of <- function(y, d) {
  d <- update(d, y = y)
  w <- weights(d)
  at <- cumsum(w[order(y)]) / sum(w)
  tie <- which(abs(at - 0.5) < 1e-12)
  df <- degf(d)
  if (df < 1) {
    fit <- svyquantile(~y, d, quantiles = 0.5, ci = FALSE, qrule = "math")
    row <- filled(as.numeric(coef(fit)), NA_real_, d)
  } else {
    fit <- svyquantile(~y, d,
      quantiles = 0.5, ci = TRUE, interval.type = "mean", qrule = "math", df = df
    )
    ci <- confint(fit)
    row <- with_interval(filled(as.numeric(coef(fit)), as.numeric(SE(fit)), d), ci[[1]], ci[[2]], "woodruff")
  }
  if (length(tie) > 0 && row$value != sort(y)[tie[1]]) return(NULL)
  row
}

# Share of the upper side less share of the lower side, −1 to 1.
balance_of <- function(top, bottom, d) {
  d <- update(d, top = as.numeric(top), bottom = as.numeric(bottom), side = top - bottom)
  fit <- svycontrast(svymean(~ top + bottom, d), c(1, -1))
  again <- svymean(~side, d, deff = "replace")
  stopifnot(abs(SE(fit) - SE(again)) < 1e-12)
  wald(fit, d, deff_of(again))
}
