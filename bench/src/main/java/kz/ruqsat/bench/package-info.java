/** How fast the electronic signatures are, beside plain BouncyCastle and the JDK's RSA. */
package kz.ruqsat.bench;
