/**
 * Filing: {@link kz.ruqsat.application.filing.Filing} takes an application in by whatever door,
 * examines it under the edition in force and registers it; the same request again gets the same
 * answer. What could not be asked of an outside service is asked again by {@link
 * kz.ruqsat.application.filing.Waiting}.
 */
package kz.ruqsat.application.filing;
