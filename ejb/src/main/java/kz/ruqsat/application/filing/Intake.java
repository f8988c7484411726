package kz.ruqsat.application.filing;

import java.util.List;
import kz.ruqsat.application.ApplicationFault.Detail;

/**
 * What was handed in at a desk.
 *
 * @param filed the application
 * @param missing what the package lacks; the desk refuses it then, against a receipt
 */
public record Intake(Filed filed, List<Detail> missing) {}
