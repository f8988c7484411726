/**
 * Which rules of the legal texts are shown by which tests. Tests carry {@link
 * kz.ruqsat.conformance.Obligation}; {@link kz.ruqsat.conformance.ObligationListener} notes the
 * outcome of each in {@code target/obligations} while they run, in any module and under any engine;
 * {@link kz.ruqsat.conformance.WriteConformance} turns the notes of all modules into {@code
 * docs/conformance.md} and {@code docs/conformance.csv} at the end of the build.
 */
package kz.ruqsat.conformance;
