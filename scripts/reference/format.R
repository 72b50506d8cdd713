# Writing fixtures: questionnaires in our XLSForm columns, numbers that read back as the same double.

# The shortest decimal text that reads back as the same double; empty for NA, NaN and infinities.
exact <- function(x) {
  text <- rep("", length(x))
  for (i in which(is.finite(x))) {
    for (digits in 15:17) {
      text[i] <- formatC(x[i], digits = digits, format = "fg", width = 1)
      if (as.numeric(text[i]) == x[i]) break
    }
  }
  sub("\\.$", "", text)
}

# Results: 15 significant digits; empty where R has no number.
precise <- function(x) ifelse(is.finite(x), sprintf("%.15g", x), "")

blank <- function(x) {
  if (is.numeric(x)) exact(x) else ifelse(is.na(x), "", as.character(x))
}

write_table <- function(table, file) {
  text <- as.data.frame(lapply(table, blank), check.names = FALSE, stringsAsFactors = FALSE)
  quoted <- which(vapply(text, function(column) any(grepl("[\",\n]", column)), NA))
  write.table(text, file, sep = ",", row.names = FALSE, quote = quoted, fileEncoding = "UTF-8")
  # write.table quotes the header whenever any column is quoted; ours never needs it.
  lines <- readLines(file, encoding = "UTF-8")
  lines[1] <- gsub("\"", "", lines[1])
  writeLines(lines, file, useBytes = TRUE)
}

# Columns with more precision than text would keep are written by `precise`.
write_results <- function(table, file) {
  for (name in names(table)) if (is.double(table[[name]])) table[[name]] <- precise(table[[name]])
  write_table(table, file)
}

question <- function(type, name, label, role = "", scale = "", relevant = "", base = "") {
  data.frame(type, name, label, role, scale, relevant, base)
}

# `kind` and `score` by the name of the choice: choices("muc", c(a = "Tốt", kb = "Khó nói"), kind = c(kb = "dont_know"))
choices <- function(list_name, labels, kind = character(), score = numeric()) {
  name <- names(labels)
  data.frame(
    list_name, name,
    label = unname(labels),
    kind = unname(ifelse(name %in% names(kind), kind[name], "")),
    score = unname(ifelse(name %in% names(score), score[name], NA))
  )
}

# Writes the three input files and reads the answers back as our tool sees them: text, or numbers where the type says so.
write_survey <- function(folder, questions, choices, responses) {
  dir.create(folder, recursive = TRUE, showWarnings = FALSE)
  write_table(questions, file.path(folder, "questions.csv"))
  write_table(choices, file.path(folder, "choices.csv"))
  write_table(responses, file.path(folder, "responses.csv"))
  rows <- read.csv(file.path(folder, "responses.csv"),
    colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8"
  )
  numbers <- questions$name[questions$type %in% c("integer", "decimal")]
  for (name in intersect(numbers, names(rows))) rows[[name]] <- as.numeric(rows[[name]])
  list(questions = questions, choices = choices, rows = rows, folder = folder)
}
