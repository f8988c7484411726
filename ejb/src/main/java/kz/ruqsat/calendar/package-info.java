/**
 * When a term of the law ends. Days come from data ({@code calendar/*.csv}: holidays, moved days
 * off, working days in exchange), hours from the law of each service, and what the texts leave open
 * from settings.
 *
 * <p>The arithmetic is plain Java and constant in time: {@link kz.ruqsat.calendar.BusinessDays}
 * counts days, {@link kz.ruqsat.calendar.WorkingCalendar} working time, {@link
 * kz.ruqsat.calendar.Deadlines} ends terms. {@link kz.ruqsat.calendar.CalendarService} is the door.
 */
package kz.ruqsat.calendar;
