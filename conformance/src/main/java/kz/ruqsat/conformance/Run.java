package kz.ruqsat.conformance;

/** One run of a test: one set of parameters, one property, one dynamic test. */
record Run(TaggedTest test, Outcome outcome) {}
