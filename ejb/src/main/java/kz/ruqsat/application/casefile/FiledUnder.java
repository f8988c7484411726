package kz.ruqsat.application.casefile;

import java.time.Instant;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.FilingRules;

/**
 * Under what an application is filed; fixed at that moment and kept (GAP-43, GAP-44).
 *
 * @param edition in force, or declared so, on the day
 * @param rules of it for this kind of application
 * @param at the moment
 */
public record FiledUnder(Edition edition, FilingRules rules, Instant at) {}
