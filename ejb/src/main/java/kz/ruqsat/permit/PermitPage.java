package kz.ruqsat.permit;

import java.util.List;

/**
 * A page of the register.
 *
 * @param next cursor of the page after; null when this is the last
 */
public record PermitPage(List<PermitRecord> permits, String next) {}
