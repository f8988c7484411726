package kz.ruqsat.identity.organisation;

import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A kind of activity.
 *
 * @param oked code and name of the classifier
 * @param main whether it is the main one
 */
public record Activity(@Coded(Dictionary.OKED) CodedValue oked, boolean main) {}
