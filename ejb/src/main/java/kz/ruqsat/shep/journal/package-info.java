/** The journal of messages: every byte stream that came in, with the answer to it. */
package kz.ruqsat.shep.journal;
