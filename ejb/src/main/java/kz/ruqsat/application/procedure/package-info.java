/**
 * The procedure of a case: {@link kz.ruqsat.application.procedure.CaseWalk} does steps of the state
 * machine of its edition, with their terms and documents. What is needed for a step comes from the
 * data of the law ({@link kz.ruqsat.application.procedure.Rules}) and from the facts of the case.
 * Whoever keeps payments answers through {@link kz.ruqsat.application.procedure.FeePayments}.
 */
package kz.ruqsat.application.procedure;
