package kz.ruqsat.regulation.process;

import java.util.List;
import kz.ruqsat.regulation.Cited;

/**
 * The term of the whole service for an action: the day it ends is the planned day of the result.
 *
 * @param deadline the stated term; or, if derived, the terms of the steps one after another
 * @param derived whether the texts state no total and this is the sum of the steps (GAP-15)
 */
public record TotalTerm(Deadline deadline, boolean derived, List<String> obligations)
    implements Cited {}
