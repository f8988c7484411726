package kz.ruqsat.application.filing;

import java.util.List;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.form.Form;

/**
 * What an application of a kind must hold, as it is offered to be filled in (process 3).
 *
 * @param title of the service
 * @param forms with the fields that are asked of the applicant; the first asks the particulars
 * @param documents of the package
 */
public record FormOffer(
    EditionKey edition, LocalText title, List<Form> forms, List<DocumentRule> documents) {}
