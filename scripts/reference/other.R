# The other designs: NHANES, single-PSU strata, strata taken whole, weights of very different size.

write_nhanes <- function(root) {
  label <- function(map, codes) unname(map[as.character(codes)])
  rows <- data.frame(
    stratum = nhanes$SDMVSTRA, cluster = nhanes$SDMVPSU, weight = nhanes$WTMEC2YR,
    sex = label(c(`1` = "nam", `2` = "nu"), nhanes$RIAGENDR),
    age = label(c(`(0,19]` = "a0_19", `(19,39]` = "a20_39", `(39,59]` = "a40_59", `(59,Inf]` = "a60"), nhanes$agecat),
    race = label(c(`1` = "r1", `2` = "r2", `3` = "r3", `4` = "r4"), nhanes$race),
    cholesterol = label(c(`0` = "binh_thuong", `1` = "cao"), nhanes$HI_CHOL)
  )
  questions <- rbind(
    STRATUM, CLUSTER, WEIGHT,
    question("select_one gioi", "sex", "Giới tính", role = "background"),
    question("select_one tuoi", "age", "Nhóm tuổi", role = "background"),
    question("select_one nhom", "race", "Nhóm dân cư", role = "background"),
    question("select_one mo", "cholesterol", "Mỡ máu")
  )
  lists <- rbind(
    choices("gioi", c(nam = "Nam", nu = "Nữ")),
    choices("tuoi", c(a0_19 = "Dưới 20", a20_39 = "20–39", a40_59 = "40–59", a60 = "Từ 60")),
    choices("nhom", c(r1 = "Nhóm 1", r2 = "Nhóm 2", r3 = "Nhóm 3", r4 = "Nhóm 4")),
    choices("mo", c(cao = "Cao", binh_thuong = "Bình thường"))
  )
  write_case(
    root, "nhanes", questions, lists, rows,
    quote(svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = rows)),
    "nhanes of the survey package (8,591 people, 2009–2010): 15 strata, PSU codes that repeat in every stratum, weights, blanks in the question."
  )
}

# Counties as strata, districts as clusters: most strata then hold one cluster.
write_lonely <- function(root) {
  data <- apiclus1
  data$county <- paste0("c", data$cnum)
  roles <- rbind(WEIGHT, STRATUM, CLUSTER)
  rows <- cbind(data.frame(weight = data$pw, stratum = data$county, cluster = data$dnum), api_answers(data))
  call <- quote(svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = rows))
  survey <- write_survey(file.path(root, "lonely-psu"), api_questions(roles), api_choices(), rows)
  survey$design <- design_from(survey, call)
  for (option in c(centred = "adjust", certainty = "certainty")) {
    options(survey.lonely.psu = option)
    name <- c(adjust = "centred", certainty = "certainty")[[option]]
    write_results(expected_of(survey), file.path(survey$folder, paste0("expected-", name, ".csv")))
  }
  options(survey.lonely.psu = "fail")
  said <- tryCatch(svymean(~api00, survey$design), error = conditionMessage)
  stopifnot(is.character(said))
  writeLines(said, file.path(survey$folder, "expected-error.txt"))
  write_readme(
    survey$folder, "lonely-psu",
    "apiclus1 with counties as strata: several strata hold one district. `expected-centred.csv` is R with survey.lonely.psu = \"adjust\", `expected-certainty.csv` with \"certainty\"; \"fail\", R's default, stops with `expected-error.txt`. \"adjust\" takes a lonely PSU's total of the influence values as it is, not less its stratum's mean; for means and shares that is centring at the population, for totals it is distance from zero.",
    list(quote(options(survey.lonely.psu = "adjust")), call)
  )
}

# A stratum taken whole adds no variance, even with one PSU; R does not fail then.
write_take_all <- function(root) {
  high <- which(apistrat$stype == "H")[1]
  middle <- which(apistrat$stype == "M")[1:12]
  data <- apistrat[c(which(apistrat$stype == "E")[1:40], middle, high), ]
  size <- c(E = 400, M = length(middle), H = 1)[as.character(data$stype)]
  drawn <- c(E = 40, M = length(middle), H = 1)[as.character(data$stype)]
  rows <- cbind(
    data.frame(weight = size / drawn, stratum = as.character(data$stype), population = size), api_answers(data)
  )
  write_case(
    root, "take-all", api_questions(rbind(WEIGHT, STRATUM, POPULATION)), api_choices(), rows,
    quote(svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~population, data = rows)),
    "53 schools of apistrat in a made-up population: one stratum a sample of 40 of 400, one taken whole (12 of 12), one of a single school taken whole. The last is no lonely PSU: R, with survey.lonely.psu = \"fail\", gives it no variance and does not stop."
  )
}

write_extreme <- function(root) {
  set.seed(20260103)
  data <- apisrs[1:120, ]
  rows <- cbind(data.frame(weight = signif(10^runif(nrow(data), -3, 6), 8)), api_answers(data))
  write_case(
    root, "weights-extreme", api_questions(WEIGHT), api_choices(), rows,
    quote(svydesign(ids = ~1, weights = ~weight, data = rows)),
    "120 schools of apisrs with made-up weights from 0.001 to 1,000,000."
  )
}
