# A made-up questionnaire with everything that goes wrong: don't-knows, refusals, blanks, filters, empty groups, lone respondents.

SCALES <- rbind(
  choices("gioi", c(nam = "Nam", nu = "Nữ")),
  choices("tuoi", c(tre = "18–34", trung = "35–59", cao = "Từ 60", tu_choi = "Không trả lời"), kind = c(tu_choi = "refused")),
  choices("noi", c(a = "Xã A", b = "Xã B", c = "Xã C", mot = "Xã một người", khong = "Xã không người")),
  choices("hai_chieu",
    c(rkdy = "Rất không đồng ý", kdy = "Không đồng ý", bt = "Trung lập", dy = "Đồng ý", rdy = "Rất đồng ý",
      kb = "Khó nói", tc = "Từ chối"),
    kind = c(kb = "dont_know", tc = "refused"), score = c(rkdy = -2, kdy = -1, bt = 0, dy = 1, rdy = 2)
  ),
  choices("bac", c(kem = "Kém", tb = "Trung bình", kha = "Khá", tot = "Tốt", khac = "Ý khác", kad = "Không áp dụng"),
    kind = c(khac = "other", kad = "not_applicable"), score = c(kem = 1, tb = 2, kha = 3, tot = 4)
  ),
  choices("co_khong", c(co = "Có", khong = "Không", chua = "Chưa rõ"), kind = c(chua = "dont_know")),
  choices("viec", c(duong = "Đường", truong = "Trường học", tram = "Trạm y tế", khac = "Việc khác", kb = "Khó nói"),
    kind = c(khac = "other", kb = "dont_know")
  )
)

ASKED <- rbind(
  question("select_one gioi", "sex", "Giới tính", role = "background"),
  question("select_one tuoi", "age", "Nhóm tuổi", role = "background"),
  question("select_one noi", "place", "Nơi ở", role = "background"),
  question("select_one hai_chieu", "opinion", "Ông/bà có đồng ý với phương án không?", scale = "bipolar"),
  question("select_one bac", "service", "Dịch vụ ở xã thế nào?", scale = "ordinal"),
  question("select_one co_khong", "used", "Ông/bà có dùng dịch vụ không?",
    relevant = "${sex} = 'nu'", base = "phụ nữ"
  ),
  question("select_one co_khong", "everyone", "Câu hỏi mà ai cũng trả lời có"),
  question("select_one co_khong", "nobody", "Câu hỏi không ai trả lời"),
  question("select_multiple viec", "needs", "Xã cần làm những việc gì?"),
  question("select_multiple viec", "tried", "Đã làm những việc gì?", relevant = "${sex} = 'nam'", base = "nam giới"),
  question("decimal", "income", "Thu nhập tháng (triệu đồng)"),
  question("integer", "visits", "Số lần đến trụ sở"),
  question("integer", "same", "Câu hỏi mà ai cũng trả lời 7")
)

pick <- function(n, names, probs) sample(names, n, replace = TRUE, prob = probs)

many <- function(n, probs, names) {
  ticks <- vapply(probs, function(p) runif(n) < p, logical(n))
  joined <- apply(ticks, 1, function(row) paste(sample(names[row]), collapse = " "))
  lost <- runif(n) < 0.1
  joined <- ifelse(lost, "kb", joined)
  ifelse(joined == "", NA, joined)
}

made_up_answers <- function() {
  n <- 420
  stratum <- rep(paste0("t", 1:6), each = 70)
  cluster <- unlist(lapply(c(3, 4, 5, 2, 6, 4), function(k) sample(rep_len(seq_len(k), 70))))
  sex <- pick(n, c("nam", "nu"), c(0.48, 0.52))
  lean <- as.integer(substring(stratum, 2)) / 6
  opinion <- ifelse(runif(n) < lean, pick(n, c("bt", "dy", "rdy"), c(1, 3, 1)), pick(n, c("rkdy", "kdy", "bt", "kb", "tc"), c(1, 2, 2, 1, 0.4)))
  opinion[sample(n, 15)] <- NA
  place <- ifelse(stratum %in% c("t1", "t2"), "a", ifelse(stratum %in% c("t3", "t4"), "b", "c"))
  place[n] <- "mot"
  place[sample(n - 1, 6)] <- NA
  words <- c("duong", "truong", "tram", "khac")
  income <- signif(exp(rnorm(n, 2, 0.9)), 4)
  income[sample(n, 40)] <- NA
  visits <- rpois(n, 2.2)
  visits[sample(n, 25)] <- NA
  data.frame(
    weight = signif(exp(rnorm(n, 3, 0.6)), 6), stratum, cluster, sex,
    age = pick(n, c("tre", "trung", "cao", "tu_choi"), c(3, 4, 2, 0.3)), place, opinion,
    service = pick(n, c("kem", "tb", "kha", "tot", "khac", "kad"), c(1, 3, 4, 2, 0.5, 1)),
    used = ifelse(sex == "nu", pick(n, c("co", "khong", "chua"), c(5, 3, 1)), NA),
    everyone = "co", nobody = NA,
    needs = many(n, c(0.5, 0.3, 0.2, 0.05), words),
    tried = ifelse(sex == "nam", many(n, c(0.4, 0.3, 0.3, 0.1), words), NA),
    income, visits, same = 7L
  )
}

write_questionnaire <- function(root) {
  set.seed(20260101)
  rows <- made_up_answers()
  about <- function(more) paste("420 made-up respondents: don't-knows, refusals, blanks, an `other` without a score, filters, a choice nobody chose, a group of one, a group of nobody, a question nobody answered, one that all answered alike.", more)
  one <- function(name, roles, call, more) {
    data <- rows[c(roles$name, ASKED$name)]
    write_case(root, name, rbind(roles, ASKED), SCALES, data, call, about(more))
  }
  one(
    "questionnaire-equal", NULL, quote(svydesign(ids = ~1, weights = rep(1, nrow(rows)), data = rows)), "No weights."
  )
  one(
    "questionnaire-weighted", WEIGHT, quote(svydesign(ids = ~1, weights = ~weight, data = rows)), "Weights alone."
  )
  one(
    "questionnaire-clustered", rbind(WEIGHT, STRATUM, CLUSTER),
    quote(svydesign(ids = ~cluster, strata = ~stratum, weights = ~weight, nest = TRUE, data = rows)),
    "Weights, six strata, two to six clusters in each, whose codes repeat."
  )
}
