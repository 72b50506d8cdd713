/** The page of comparisons in the browser. The only files of `compare` that touch a DOM. */
