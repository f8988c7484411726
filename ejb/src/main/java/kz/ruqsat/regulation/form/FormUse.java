package kz.ruqsat.regulation.form;

import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;

/**
 * On what occasion a form is filled in: not every field is asked on each.
 *
 * @param action what is applied for
 * @param channel by what way
 * @param filledBy who fills it in
 */
public record FormUse(Action action, Channel channel, FilledBy filledBy) {}
