package kz.ruqsat.regulation;

import java.util.List;

/**
 * A direction of activity an applicant chooses (GAP-51).
 *
 * @param result code of the result it leads to
 */
public record Direction(String code, LocalText title, String result, List<String> obligations)
    implements Cited {}
