package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/** A short fact about a service, for people to read, with a code for programs. */
public record Fact(String code, LocalText text, List<String> obligations) implements Cited {}
