/**
 * What the pages share: languages, texts, the frame around a page; the look is assets/register.css.
 */
package kz.ruqsat.web.page;
