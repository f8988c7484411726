package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;

/** That an act was changed: by which act. */
public record Amendment(String by, List<String> obligations) implements Cited {}
