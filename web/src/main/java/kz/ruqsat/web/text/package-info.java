/** The words that people read on pages and in exports, in Russian, Kazakh and English. */
package kz.ruqsat.web.text;
