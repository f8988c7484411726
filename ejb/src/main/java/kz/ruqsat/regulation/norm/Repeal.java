package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;

/**
 * The end of an act or of a part of it.
 *
 * @param by code of the repealing act
 * @param rule when the repeal takes effect, counted from the publication of the repealing act
 */
public record Repeal(String by, ForceRule rule, List<String> obligations) implements Cited {}
