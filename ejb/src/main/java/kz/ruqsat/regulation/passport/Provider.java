package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * Who provides a service in an edition.
 *
 * @param code for example {@code KTRM}: applications are routed by it
 * @param ministry code of the ministry it belonged to; null when the text names none
 * @param ministryTitle its title; null
 */
public record Provider(
    String code,
    LocalText title,
    String ministry,
    LocalText ministryTitle,
    List<String> obligations)
    implements Cited {}
