# The samples of California schools that the survey package ships, as if schools had answered a questionnaire.

YES_NO <- choices("co_khong", c(Yes = "Có", No = "Không"))

api_choices <- function() {
  rbind(
    choices("cap", c(E = "Tiểu học", M = "Trung học cơ sở", H = "Trung học phổ thông")),
    YES_NO,
    choices("muc", c(`1` = "Rất thấp", `2` = "Thấp", `3` = "Trung bình", `4` = "Cao", `5` = "Rất cao"),
      score = c(`1` = 1, `2` = 2, `3` = 3, `4` = 4, `5` = 5)
    ),
    choices("doi", c(giam = "Giảm", nguyen = "Gần như cũ", tang = "Tăng", tang_manh = "Tăng mạnh", kho_noi = "Khó nói"),
      kind = c(kho_noi = "dont_know"), score = c(giam = -1, nguyen = 0, tang = 1, tang_manh = 2)
    ),
    choices("hoc_van", c(thap = "Thấp", vua = "Vừa", cao = "Cao")),
    choices("dat", c(toan_truong = "Toàn trường", nhom = "Nhóm học sinh", khen = "Được khen thưởng"))
  )
}

api_questions <- function(design) {
  rbind(
    design,
    question("select_one cap", "stype", "Cấp học", role = "background"),
    question("select_one co_khong", "yr_rnd", "Trường học quanh năm", role = "background"),
    question("select_one co_khong", "sch_wide", "Trường có đạt mục tiêu chung không?"),
    question("select_one muc", "muc_api", "Mức điểm của trường", scale = "ordinal"),
    question("select_one doi", "thay_doi", "Điểm thay đổi thế nào so với năm trước?", scale = "bipolar"),
    question("select_one hoc_van", "phu_huynh", "Học vấn của phụ huynh"),
    question("select_multiple dat", "muc_tieu", "Trường đạt những mục tiêu nào?"),
    question("integer", "api00", "Điểm năm 2000"),
    question("integer", "growth", "Điểm tăng so với năm 1999"),
    question("integer", "enroll", "Số học sinh"),
    question("integer", "acs_46", "Sĩ số lớp 4–6"),
    question("decimal", "avg_ed", "Học vấn trung bình của phụ huynh")
  )
}

# `kho_noi` stands where the source has no target; blanks stand where the source has none.
api_answers <- function(data, split = FALSE) {
  change <- as.character(cut(data$growth, c(-Inf, -1, 9, 49, Inf), c("giam", "nguyen", "tang", "tang_manh")))
  ticks <- data.frame(
    toan_truong = data$sch.wide == "Yes", nhom = data$comp.imp == "Yes", khen = data$awards == "Yes"
  )
  many <- if (split) {
    setNames(as.data.frame(lapply(ticks, as.integer)), paste0("muc_tieu/", names(ticks)))
  } else {
    joined <- apply(ticks, 1, function(row) paste(names(ticks)[row], collapse = " "))
    data.frame(muc_tieu = ifelse(joined == "", NA, joined))
  }
  cbind(
    data.frame(
      stype = as.character(data$stype), yr_rnd = as.character(data$yr.rnd), sch_wide = as.character(data$sch.wide),
      muc_api = as.character(cut(data$api00, c(-Inf, 499, 599, 699, 799, Inf), 1:5)),
      thay_doi = ifelse(is.na(data$target), "kho_noi", change),
      phu_huynh = as.character(cut(data$avg.ed, c(-Inf, 2.25, 3.25, Inf), c("thap", "vua", "cao")))
    ),
    many,
    data.frame(
      api00 = data$api00, growth = data$growth, enroll = data$enroll, acs_46 = data$acs.46, avg_ed = data$avg.ed
    )
  )
}

WEIGHT <- question("decimal", "weight", "Trọng số", role = "weight")
STRATUM <- question("text", "stratum", "Tầng", role = "stratum")
CLUSTER <- question("text", "cluster", "Cụm", role = "cluster")
POPULATION <- question("integer", "population", "Quy mô tổng thể", role = "population")
STRATUM_CLUSTERS <- question("integer", "clusters", "Số cụm của tầng", role = "stratum_clusters")
CLUSTER_PEOPLE <- question("integer", "people", "Số người của cụm", role = "cluster_people")

# Two strata of districts, and of each drawn district half of its schools and one more.
half_of_districts <- function(data) {
  data$people <- as.integer(ave(data$dnum, data$dnum, FUN = length))
  data <- data[ave(data$dnum, data$dnum, FUN = seq_along) <= data$people %/% 2 + 1, ]
  data$stratum <- ifelse(data$dnum < 400, "a", "b")
  data$clusters <- ifelse(data$stratum == "a", 300, 457)
  data
}

write_api <- function(root) {
  one <- function(name, data, roles, design, call, about, split = FALSE) {
    write_case(root, name, api_questions(roles), api_choices(), cbind(design, api_answers(data, split)), call, about)
  }
  srs <- apisrs
  str <- apistrat
  cl1 <- apiclus1
  cl2 <- apiclus2
  survey <- list()
  survey$equal <- one(
    "apisrs-equal", srs, NULL, data.frame(row.names = seq_len(nrow(srs))),
    quote(svydesign(ids = ~1, weights = rep(1, nrow(rows)), data = rows)),
    "apisrs: a simple random sample of 200 schools, no weights, no finite-population correction. `intervals.csv` has Wald intervals of the shares."
  )
  one(
    "apisrs-equal-fpc", srs, POPULATION, data.frame(population = srs$fpc),
    quote(svydesign(ids = ~1, weights = rep(1, nrow(rows)), fpc = ~population, data = rows)),
    "apisrs without weights, with the finite-population correction: 200 of 6,194 schools."
  )
  survey$srs <- one(
    "apisrs-fpc", srs, rbind(WEIGHT, POPULATION), data.frame(weight = srs$pw, population = srs$fpc),
    quote(svydesign(ids = ~1, weights = ~weight, fpc = ~population, data = rows)),
    "apisrs with its (equal) weights and the finite-population correction: totals speak of all schools."
  )
  one(
    "apistrat", str, rbind(WEIGHT, STRATUM), data.frame(weight = str$pw, stratum = as.character(str$stype)),
    quote(svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = rows)),
    "apistrat: schools drawn by level, 100 elementary, 50 middle, 50 high; no finite-population correction."
  )
  survey$strat <- one(
    "apistrat-fpc", str, rbind(WEIGHT, STRATUM, POPULATION),
    data.frame(weight = str$pw, stratum = as.character(str$stype), population = str$fpc),
    quote(svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~population, data = rows)),
    "apistrat with the number of schools of each stratum."
  )
  survey$clus <- one(
    "apiclus1", cl1, rbind(WEIGHT, CLUSTER), data.frame(weight = cl1$pw, cluster = cl1$dnum),
    quote(svydesign(ids = ~cluster, weights = ~weight, data = rows)),
    "apiclus1: all schools of 15 districts. The multiple-choice question comes in split columns.",
    split = TRUE
  )
  one(
    "apiclus1-fpc", cl1, rbind(WEIGHT, CLUSTER, POPULATION),
    data.frame(weight = cl1$pw, cluster = cl1$dnum, population = cl1$fpc),
    quote(svydesign(ids = ~cluster, weights = ~weight, fpc = ~population, data = rows)),
    "apiclus1 with the number of districts: the population of a clustered sample counts clusters.",
    split = TRUE
  )
  one(
    "apiclus2", cl2, rbind(WEIGHT, CLUSTER), data.frame(weight = cl2$pw, cluster = cl2$dnum),
    quote(svydesign(ids = ~cluster, weights = ~weight, data = rows)),
    "apiclus2: up to five schools of each of 40 districts; variance of the first stage, with replacement."
  )
  one(
    "apiclus2-fpc", cl2, rbind(WEIGHT, CLUSTER, POPULATION),
    data.frame(weight = cl2$pw, cluster = cl2$dnum, population = cl2$fpc1),
    quote(svydesign(ids = ~cluster, weights = ~weight, fpc = ~population, data = rows)),
    "apiclus2 with the number of districts at the first stage. The second stage is left out of the variance, which understates it: R's two-stage call would be ids = ~dnum + snum, fpc = ~fpc1 + fpc2. Kept to test the arithmetic, not as advice."
  )
  one(
    "apiclus2-two-stage", cl2, rbind(WEIGHT, CLUSTER, STRATUM_CLUSTERS, CLUSTER_PEOPLE),
    data.frame(weight = cl2$pw, cluster = cl2$dnum, clusters = cl2$fpc1, people = cl2$fpc2),
    quote(svydesign(
      ids = ~cluster + row, weights = ~weight, fpc = ~clusters + people,
      data = cbind(rows, row = seq_len(nrow(rows)))
    )),
    "apiclus2 with both stages: the number of districts, and the number of schools in each drawn district."
  )
  half <- half_of_districts(cl1)
  one(
    "two-stage-strata", half, rbind(STRATUM, CLUSTER, STRATUM_CLUSTERS, CLUSTER_PEOPLE),
    data.frame(stratum = half$stratum, cluster = half$dnum, clusters = half$clusters, people = half$people),
    quote(svydesign(
      ids = ~cluster + row, strata = ~stratum, fpc = ~clusters + people,
      data = cbind(rows, row = seq_len(nrow(rows)))
    )),
    "Half of the schools of each district of apiclus1, and one more, in two made-up strata. Without weights: they follow from both stages, as in R."
  )
  survey
}
