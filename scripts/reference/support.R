# Degrees of freedom with which Student's t and F have the quantiles of a ratio of chi-squares (src/survey/test/degrees.ts), from R's
# own qt, qf, pt and pf; the ratio by one integral over the density of its parts. Rscript scripts/reference/support.R > support.csv

# P(chisq_a / a > w * sum(weight * chisq_d / d)), by Imhof's integral.
tail_of <- function(w, a, weight, d) {
  by <- c(1 / a, -w * weight / d)
  df <- c(a, d)
  f <- function(s) sapply(exp(s), function(u) sin(sum(df * atan(by * u)) / 2) * exp(-sum(df * log1p((by * u)^2)) / 4))
  0.5 + integrate(f, -log(max(abs(by))) - 30, -log(min(abs(by))) + 60 / sum(df), subdivisions = 2000, rel.tol = 1e-10)$value / pi
}
ratio_of <- function(a, weight, d) uniroot(function(x) tail_of(exp(x), a, weight, d) - 0.05, c(-5, 15), tol = 1e-12)$root
pair_df <- function(design, weight, d) {
  wanted <- sqrt(exp(ratio_of(1, weight, d)))
  if (wanted <= 1.05 * qt(0.975, design)) return(design)
  if (pt(-wanted, 1) < 0.025) return(0)
  uniroot(function(v) pt(-wanted, v) - 0.025, c(1, design), tol = 1e-12)$root
}
# Groups in m of n clusters of one stratum: caught = (1 - 1/m) n / (n - 1), weights in proportion to 1/m.
pair <- function(n, m1, m2) {
  caught <- function(m) (1 - 1 / m) * n / (n - 1)
  u <- c(1 / m1, 1 / m2) / (1 / m1 + 1 / m2)
  data.frame(n, m1, m2, df = pair_df(m1 + m2 - 1, u * c(caught(m1), caught(m2)), c(m1, m2) - 1))
}
rows <- rbind(pair(10, 2, 2), pair(10, 2, 8), pair(10, 5, 5), pair(10, 3, 4), pair(24, 4, 4), pair(40, 20, 20), pair(200, 3, 150))
write.csv(format(rows, digits = 12, trim = TRUE), quote = FALSE, row.names = FALSE)
