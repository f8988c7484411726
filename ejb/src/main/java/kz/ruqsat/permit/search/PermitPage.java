package kz.ruqsat.permit.search;

import java.util.List;
import kz.ruqsat.permit.PermitRecord;

/**
 * A page of the register.
 *
 * @param next cursor of the page after; null when this is the last
 */
public record PermitPage(List<PermitRecord> permits, String next) {}
