/** Reading and writing the messages of the centre and its queue. */
package kz.ruqsat.centre.wire;
