/**
 * The personal cabinet: what applicants see of their applications and do with them, by themselves
 * or through the portal that filed for them. Nobody else sees it.
 */
package kz.ruqsat.application.cabinet;
