/**
 * An application from filing to result: the words that all of its rooms share. What may happen in a
 * case is read from {@code kz.ruqsat.regulation}: no line here knows a particular service.
 *
 * <p>The rooms, from the ground up; none asks one that stands after it:
 *
 * <ul>
 *   <li>{@code attachment}: uploaded files;
 *   <li>{@code casefile}: the application and its case as they are kept;
 *   <li>{@code signature}: whose signature counts, what shows it, and when it was made;
 *   <li>{@code officer}: officials, their posts, and who is away;
 *   <li>{@code procedure}: the walk of a case through the procedure of its edition;
 *   <li>{@code result}: what a case gives, brought into the register of permits;
 *   <li>{@code filing}: taking applications in, by whatever door;
 *   <li>{@code entry}: issued permits entered with the data of their recipients;
 *   <li>{@code handling}: cases acted on and looked at;
 *   <li>{@code cabinet}: what applicants see and do;
 *   <li>{@code user} and {@code portal}: who logs in, and the same for portals.
 * </ul>
 */
package kz.ruqsat.application;
