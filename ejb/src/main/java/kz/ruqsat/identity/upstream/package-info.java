/** The second supplier of persons and organisations: the state databases over ШЭП. */
package kz.ruqsat.identity.upstream;
