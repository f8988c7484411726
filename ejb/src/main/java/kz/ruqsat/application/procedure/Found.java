package kz.ruqsat.application.procedure;

import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Step;

/**
 * A step that may be done now.
 *
 * @param procedure name of the state machine it belongs to
 * @param process that machine for this kind of case
 * @param doer who may do it
 */
public record Found(String procedure, CaseProcess process, Step step, Doer doer) {}
