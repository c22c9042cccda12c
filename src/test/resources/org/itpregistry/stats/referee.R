# Answers of R to random data: reads CSV files of the folder it is given, prints "set,quantity,value" lines.
suppressPackageStartupMessages({library(survival); library(metafor)})
folder <- commandArgs(TRUE)[1]
rd <- function(name) read.csv(file.path(folder, name))
put <- function(set, quantity, value) cat(sprintf("%s,%s,%.17g\n", set, quantity, as.numeric(value)), sep = "")
each <- function(d, f) for (set in unique(d$set)) f(set, d[d$set == set, ])

each(rd("samples.csv"), function(set, d) for (type in c(2, 6, 7)) for (p in c(.25, .5, .9))
    put(set, paste0("q", type, "_", p), quantile(d$value, p, type = type)))

P <- rd("proportions.csv")
for (i in seq_len(nrow(P))) {
    exact <- binom.test(P$x[i], P$n[i])$conf.int
    wilson <- suppressWarnings(prop.test(P$x[i], P$n[i], correct = FALSE)$conf.int)
    put(P$set[i], "exact_low", exact[1]); put(P$set[i], "exact_high", exact[2])
    put(P$set[i], "wilson_low", wilson[1]); put(P$set[i], "wilson_high", wilson[2])
}

T <- rd("tables.csv")
for (i in seq_len(nrow(T)))
    put(T$set[i], "fisher_p", fisher.test(matrix(c(T$a[i], T$b[i], T$c[i], T$d[i]), 2, byrow = TRUE))$p.value)

each(rd("times.csv"), function(set, d) {
    fit <- survfit(Surv(entry, exit, event) ~ 1, d, conf.type = "log-log")
    at <- summary(fit, times = 12, extend = TRUE)
    put(set, "km_12", at$surv); put(set, "km_12_low", at$lower); put(set, "km_12_high", at$upper)
    if (all(d$entry == 0)) {
        whole <- survfit(Surv(exit, event) ~ 1, d, conf.type = "log-log")
        q <- quantile(whole, .5)
        put(set, "median", q$quantile); put(set, "median_low", q$lower); put(set, "median_high", q$upper)
        put(set, "logrank", survdiff(Surv(exit, event) ~ group, d)$chisq)
    }
})

each(rd("trials.csv"), function(set, d) for (measure in c("RD", "RR", "OR")) {
    es <- escalc(measure = measure, ai = a, n1i = a + b, ci = c, n2i = c + d, data = d, add = .5, to = "only0", drop00 = measure != "RD")
    for (method in c("DL", "PM", "REML")) {
        r <- tryCatch(suppressWarnings(rma(yi, vi, data = es, method = method,
            control = list(threshold = 1e-12, maxiter = 20000, stepadj = .5, tol = 1e-14))), error = function(e) NULL)
        if (!is.null(r)) {
            name <- paste(measure, method, sep = "_")
            put(set, paste0(name, "_tau2"), r$tau2); put(set, paste0(name, "_estimate"), r$beta); put(set, paste0(name, "_se"), r$se)
        }
    }
    mh <- tryCatch(suppressWarnings(rma.mh(ai = a, n1i = a + b, ci = c, n2i = c + d, data = d, measure = measure, correct = FALSE)),
        error = function(e) NULL)
    if (!is.null(mh)) put(set, paste0(measure, "_MH"), mh$beta)
})
