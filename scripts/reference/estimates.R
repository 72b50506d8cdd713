# Every figure that docs/estimates.md promises for a survey, in its order, and totals, medians and net figures after the means.

SUBSTANTIVE <- c("", "answer", "other")

list_of <- function(survey, q) {
  survey$choices[survey$choices$list_name == sub("^select_\\w+ ", "", q$type), ]
}

is_one <- function(q) grepl("^select_one ", q$type)
is_many <- function(q) grepl("^select_multiple ", q$type)
is_number <- function(q) q$type %in% c("integer", "decimal")
holds <- function(q) q$role %in% c("", "question", "background")

# 0/1 per row and choice; `given` tells whether anything was answered.
ticks_of <- function(survey, q, list) {
  rows <- survey$rows
  if (q$name %in% names(rows)) {
    given <- !is.na(rows[[q$name]])
    words <- strsplit(ifelse(given, rows[[q$name]], ""), " +")
    cells <- vapply(list$name, function(name) vapply(words, function(w) name %in% w, NA), given)
  } else {
    split <- as.matrix(rows[paste(q$name, list$name, sep = "/")])
    given <- rowSums(!is.na(split)) > 0
    cells <- !is.na(split) & split == "1"
  }
  list(cells = cells, given = given)
}

# The bases of a select question: rows in them, and choices that have a row there.
bases_of <- function(survey, q, list, ticks) {
  any_of <- function(kinds) rowSums(ticks$cells[, list$kind %in% kinds, drop = FALSE]) > 0
  asked <- if (q$relevant == "") rep(TRUE, nrow(survey$rows)) else ticks$given
  bases <- list(valid = list(rows = any_of(SUBSTANTIVE), kinds = SUBSTANTIVE))
  if ("dont_know" %in% list$kind) {
    kinds <- c(SUBSTANTIVE, "dont_know")
    bases$dk <- list(rows = any_of(kinds), kinds = kinds)
  }
  c(bases, list(asked = list(rows = asked, kinds = unique(list$kind))))
}

splits_of <- function(survey, q) {
  splits <- list(list(by = "", group = "", rows = rep(TRUE, nrow(survey$rows))))
  background <- survey$questions[survey$questions$role == "background", ]
  for (i in which(background$name != q$name)) {
    list <- list_of(survey, background[i, ])
    for (name in list$name[list$kind %in% SUBSTANTIVE]) {
      rows <- survey$rows[[background$name[i]]] %in% name
      splits <- c(splits, list(list(by = background$name[i], group = name, rows = rows)))
    }
  }
  splits
}

# Base rates of a scale: the sides of a bipolar one, else its two highest and two lowest scores.
sides_of <- function(q, list) {
  if (q$scale == "bipolar") return(list(top = list$score > 0, bottom = list$score < 0))
  scores <- sort(list$score)
  list(top = list$score >= rev(scores)[2], bottom = list$score <= scores[2])
}

# A domain of a raked design keeps all rows, those outside it without weight; of any other design its own rows.
fit_to <- function(y, rows, d) if (nrow(d) == sum(rows)) y[rows] else ifelse(rows, y, 0)

framed <- function(survey, q, statistic, choice, base, split, cell, rows, figure) {
  if (is.null(figure)) return(NULL)
  w <- weights(survey$design, "sampling")
  data.frame(
    question = q$name, statistic, choice, base, by = split$by, group = split$group,
    n = sum(cell), baseN = sum(rows), weightedN = sum(w[cell]), weightedBase = sum(w[rows]), figure
  )
}

select_rows <- function(survey, q) {
  list <- list_of(survey, q)
  ticks <- ticks_of(survey, q, list)
  bases <- bases_of(survey, q, list, ticks)
  out <- list()
  for (split in splits_of(survey, q)) {
    for (base in names(bases)) {
      rows <- bases[[base]]$rows & split$rows
      if (!any(rows)) next
      d <- survey$design[rows, ]
      for (i in which(list$kind %in% bases[[base]]$kinds)) {
        y <- ticks$cells[, i]
        out <- c(out, list(
          framed(survey, q, "share", list$name[i], base, split, y & rows, rows, share_of(fit_to(y, rows, d), d))
        ))
      }
    }
    if (is_one(q)) out <- c(out, scale_rows(survey, q, list, ticks, bases$valid$rows, split))
  }
  do.call(rbind, out)
}

scale_rows <- function(survey, q, list, ticks, valid, split) {
  plain <- list$kind %in% c("", "answer")
  if (!any(plain) || any(is.na(list$score[plain]))) return(NULL)
  has <- !is.na(list$score) & list$kind %in% SUBSTANTIVE
  score <- as.numeric(ticks$cells[, has, drop = FALSE] %*% list$score[has])
  scored <- rowSums(ticks$cells[, has, drop = FALSE]) > 0 & split$rows
  rows <- valid & split$rows
  out <- list()
  if (any(scored)) {
    d <- survey$design[scored, ]
    for (statistic in c("mean", "total")) {
      figure <- list(mean = mean_of, total = total_of)[[statistic]](fit_to(score, scored, d), d)
      out <- c(out, list(framed(survey, q, statistic, "", "valid", split, scored, scored, figure)))
    }
  }
  if (!any(rows)) return(out)
  d <- survey$design[rows, ]
  sides <- lapply(sides_of(q, list), function(side) rowSums(ticks$cells[, side %in% TRUE, drop = FALSE]) > 0)
  net <- function(choice, cell, figure) framed(survey, q, "net", choice, "valid", split, cell & rows, rows, figure)
  c(out, list(
    net("top2", sides$top, share_of(fit_to(sides$top, rows, d), d)),
    net("bottom2", sides$bottom, share_of(fit_to(sides$bottom, rows, d), d)),
    net("balance", rows, balance_of(fit_to(sides$top, rows, d), fit_to(sides$bottom, rows, d), d))
  ))
}

number_rows <- function(survey, q) {
  y <- survey$rows[[q$name]]
  out <- list()
  for (split in splits_of(survey, q)) {
    rows <- !is.na(y) & split$rows
    if (!any(rows)) next
    d <- survey$design[rows, ]
    for (statistic in c("mean", "total", "median")) {
      figure <- list(mean = mean_of, total = total_of, median = median_of)[[statistic]](fit_to(y, rows, d), d)
      if (is.null(figure)) message("left out, a tie in the weights: ", survey$folder, " ", q$name, " ", split$by, "=", split$group)
      out <- c(out, list(framed(survey, q, statistic, "", "valid", split, rows, rows, figure)))
    }
  }
  do.call(rbind, out)
}

expected_of <- function(survey) {
  out <- list()
  for (i in which(holds(survey$questions))) {
    q <- survey$questions[i, ]
    if (is_one(q) || is_many(q)) out <- c(out, list(select_rows(survey, q)))
    if (is_number(q)) out <- c(out, list(number_rows(survey, q)))
  }
  do.call(rbind, out)
}
